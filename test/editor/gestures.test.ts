import { describe, expect, it } from 'vitest'
import { actorId, flowId, shapeId, stepId, type RowId } from '@/core/model/ids.ts'
import { flowsTo, stepsInOrder } from '@/core/model/queries.ts'
import { textOfShape } from '@/core/model/shapeText.ts'
import type { Sop } from '@/core/model/sop.ts'
import { unpinFlows } from '@/core/operations/unpinFlows.ts'
import type { Editor } from '@/editor/editor.ts'
import { finishConnect } from '@/editor/placing/finishConnect.ts'
import { finishLabel } from '@/editor/placing/finishLabel.ts'
import { finishReconnect } from '@/editor/placing/finishReconnect.ts'
import { finishReorder } from '@/editor/placing/finishReorder.ts'
import { fitActor, finishResize } from '@/editor/placing/finishResize.ts'
import { finishSegment } from '@/editor/placing/finishSegment.ts'
import { aChart, anEditor } from '#test/support/aChart.ts'

const sopOf = (editor: Editor): Sop => editor.document.getState().sop

describe('flows', () => {
  const connecting = (editor: Editor, from: string, to: string | null) =>
    editor.gesture.setState(
      {
        kind: 'connect',
        from: shapeId(from),
        side: 'right',
        at: { x: 0, y: 0 },
        to: to === null ? null : shapeId(to),
        toSide: null,
      },
      true,
    )

  it('are made from symbol to symbol, selected, and not over nothing', () => {
    const { editor } = anEditor()
    connecting(editor, 'done', null)
    expect(finishConnect(editor)).toBeNull()

    connecting(editor, 'send', 'done')
    const made = finishConnect(editor)

    expect(editor.view.getState().selection).toEqual(new Set([made]))
    expect(flowsTo(sopOf(editor), shapeId('done'))).toHaveLength(2)
    expect(editor.document.getState().past).toHaveLength(1)
  })

  it('that stand already are not made twice, and the user is told', () => {
    const { editor } = anEditor()
    connecting(editor, 'send', 'carry')

    expect(finishConnect(editor)).toBeNull()
    expect(editor.view.getState().toast?.message.key).toBe('command.notConnected')
  })

  it('are taken to another symbol, or pinned to another side of the same', () => {
    const { editor } = anEditor()
    const id = flowId('carry-done')
    const carry = (to: string, toSide: 'left') =>
      editor.gesture.setState(
        { kind: 'reconnect', flow: id, end: 'to', at: { x: 0, y: 0 }, to: shapeId(to), toSide },
        true,
      )

    carry('link', 'left')
    finishReconnect(editor)
    expect(sopOf(editor).flows[id]).toMatchObject({ to: 'link' })
    expect(sopOf(editor).flows[id]?.route).toBeUndefined()

    carry('link', 'left')
    finishReconnect(editor)
    expect(sopOf(editor).flows[id]?.route).toEqual({ through: [], enter: 'left' })
  })

  it('are pinned to the gutter a segment is dragged into, and drawn there', () => {
    const { editor } = anEditor()
    const id = flowId('check-receive')
    editor.edit({ key: 'edit.unpinFlows' }, (sop) => unpinFlows(sop, new Set([id])))
    const drawn = editor.scene().flows.find((flow) => flow.id === id)
    const upright =
      drawn?.pieces[0].points.findIndex((point, index) => drawn.pieces[0].points[index + 1]?.x === point.x) ??
      -1
    const last = editor.scene().lanes.at(-1)?.band
    if (!last || upright < 0) throw new Error('The loop of the sample runs up beside a lane.')
    const at = { x: last.x + last.width - 1, y: drawn?.pieces[0].points[upright]?.y ?? 0 }
    editor.gesture.setState({ kind: 'segment', flow: id, index: upright, at }, true)

    finishSegment(editor)

    expect(sopOf(editor).flows[id]?.route?.through).toEqual([{ kind: 'lane', after: 'Courier' }])
    const pinned = editor.scene().flows.find((flow) => flow.id === id)
    expect(pinned?.pin).toBe('kept')
    expect(Math.max(...(pinned?.pieces[0].points ?? []).map(({ x }) => x))).toBeGreaterThan(
      last.x + last.width / 2,
    )
  })

  it('keep their label where it is dragged to', () => {
    const { editor } = anEditor()
    editor.gesture.setState({ kind: 'label', flow: flowId('check-send'), labelPlace: 0.4 }, true)

    finishLabel(editor)

    expect(sopOf(editor).flows[flowId('check-send')]?.labelPlace).toBe(0.4)
  })
})

describe('lanes and rows', () => {
  it('get the width they are dragged to; with Ctrl the neighbour gives the space', () => {
    const { editor } = anEditor()
    const width = (name: string) => editor.scene().lanes.find(({ actor }) => actor === name)?.band.width ?? 0
    const before = width('Clerk') + width('Head')
    editor.gesture.setState(
      { kind: 'resizeLane', actor: actorId('Clerk'), width: width('Clerk') + 6, neighbour: true },
      true,
    )

    finishResize(editor)

    const { actors } = sopOf(editor)
    expect((actors[actorId('Clerk')]?.width ?? 0) + (actors[actorId('Head')]?.width ?? 0)).toBeCloseTo(
      before,
      0,
    )
    fitActor(editor, actorId('Clerk'), actorId('Head'))
    expect(sopOf(editor)).toEqual(aChart())
  })

  it('move to where they are dropped, the selected ones together', () => {
    const { editor } = anEditor()
    editor.view.setState({ selection: new Set<RowId>([stepId('row1'), stepId('row2')]) })
    const at = { x: 0, y: 0 }
    editor.gesture.setState({ kind: 'reorderStep', id: stepId('row2'), at, after: stepId('row4') }, true)

    finishReorder(editor)

    expect(stepsInOrder(sopOf(editor)).map(({ id }) => id)).toEqual(['row3', 'row4', 'row1', 'row2'])
    expect(textOfShape(sopOf(editor), shapeId('check'))).toBe('Memeriksa kelengkapan')
  })
})
