import { describe, expect, it } from 'vitest'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { middle } from '@/core/model/places.ts'
import { flowsFrom, rowIndex, shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Editor } from '@/editor/editor.ts'
import { appendTo, previewAppend } from '@/editor/placing/appendTo.ts'
import { dropMoved } from '@/editor/placing/dropMoved.ts'
import { dropNew } from '@/editor/placing/dropNew.ts'
import { kindToPlace } from '@/editor/placing/kindToPlace.ts'
import { placeNew } from '@/editor/placing/placeNew.ts'
import { aChart, anEditor } from '#test/support/aChart.ts'
import { aSop } from '#test/support/aSop.ts'

const sopOf = (editor: Editor): Sop => editor.document.getState().sop
const rowOf = (editor: Editor, id: string): number =>
  rowIndex(sopOf(editor), sopOf(editor).shapes[shapeId(id)]?.step ?? stepId(''))
const ends = (editor: Editor) =>
  Object.values(sopOf(editor).flows)
    .map(({ from, to, label }) => `${from}-${to}${label && ` ${label}`}`)
    .toSorted()

describe('Start/End', () => {
  it('places a start where none stands yet, else an end', () => {
    expect(kindToPlace(aSop().actors('A').build(), 'startEnd')).toBe('start')
    expect(kindToPlace(aChart(), 'startEnd')).toBe('end')
    expect(kindToPlace(aChart(), 'decision')).toBe('decision')
  })
})

describe('a new symbol', () => {
  it('dropped between two rows gets a row there, is selected and opened for typing', () => {
    const { editor } = anEditor()
    const target = { kind: 'newRow', after: stepId('row1'), actor: actorId('Courier') } as const
    editor.gesture.setState({ kind: 'place', shape: 'activity', at: { x: 0, y: 0 }, target }, true)

    const made = dropNew(editor)

    expect(made && rowOf(editor, made)).toBe(1)
    expect(editor.view.getState()).toMatchObject({
      selection: new Set([made]),
      typing: { of: { kind: 'shape', id: made }, initial: null },
    })
    expect(editor.gesture.getState()).toEqual({ kind: 'none' })
    expect(editor.document.getState().past.map(({ label }) => label.key)).toEqual(['edit.addActivity'])
  })

  it('dropped nowhere changes nothing', () => {
    const { editor } = anEditor()
    editor.gesture.setState({ kind: 'place', shape: 'activity', at: { x: 0, y: 0 }, target: null }, true)

    expect(dropNew(editor)).toBeNull()
    expect(editor.document.getState().past).toEqual([])
  })

  it('dropped on a flow stands in it: the label stays on the first half', () => {
    const { editor } = anEditor()

    const made = placeNew(editor, 'activity', { kind: 'flow', flow: flowId('check-send') })

    expect(ends(editor)).toEqual(expect.arrayContaining([`check-${made} Ya`, `${made}-send`]))
    expect(ends(editor)).not.toContain('check-send Ya')
    expect(made && rowOf(editor, made)).toBe(2)
  })

  it('that is a start or end is placed, but not into the flow', () => {
    const { editor } = anEditor()
    const before = ends(editor)

    const made = placeNew(editor, 'end', { kind: 'flow', flow: flowId('check-send') })

    expect(made).not.toBeNull()
    expect(ends(editor)).toEqual(before)
  })

  it('makes the lane and the row that are missing, in one edit', () => {
    const { editor } = anEditor()
    const target = { kind: 'newBoth', afterStep: stepId('row4'), afterActor: actorId('Courier') } as const

    placeNew(editor, 'activity', target)

    expect(Object.keys(sopOf(editor).actors)).toHaveLength(4)
    expect(Object.values(sopOf(editor).actors).some(({ name }) => name === 'Pelaksana 4')).toBe(true)
    expect(stepsInOrder(sopOf(editor))).toHaveLength(5)
    expect(editor.document.getState().past).toHaveLength(1)
  })
})

describe('moved symbols', () => {
  function moving(editor: Editor, ids: readonly string[], step: string, actor: string): void {
    const cell = { kind: 'cell', step: stepId(step), actor: actorId(actor), place: middle } as const
    const all = new Set(ids.map(shapeId))
    const lead = shapeId(ids[0] ?? '')
    editor.gesture.setState({ kind: 'move', lead, ids: all, by: { x: 1, y: 1 }, target: cell }, true)
  }

  it('ask before a row that holds other texts would go, and do nothing until answered', () => {
    const { editor } = anEditor()
    moving(editor, ['check'], 'row1', 'Head')

    dropMoved(editor)
    const { panel } = editor.view.getState()

    expect(panel).toMatchObject({ kind: 'moveLeavesTexts', step: 'row2' })
    expect(editor.document.getState().past).toEqual([])

    if (panel?.kind === 'moveLeavesTexts') panel.keep()
    expect(sopOf(editor).steps[stepId('row2')]?.duration).toBe('10 menit')
    expect(editor.view.getState().panel).toBeNull()
    expect(editor.document.getState().past).toHaveLength(1)

    editor.undo()
    moving(editor, ['check'], 'row1', 'Head')
    dropMoved(editor)
    const again = editor.view.getState().panel
    if (again?.kind === 'moveLeavesTexts') again.drop()
    expect(sopOf(editor).steps[stepId('row2')]).toBeUndefined()
  })

  it('are copied instead while the copy key is held, with the flows among them', () => {
    const { editor } = anEditor()
    moving(editor, ['send', 'carry'], 'row4', 'Clerk')

    dropMoved(editor, { copy: true })

    const copies = [...editor.view.getState().selection].map((id) => sopOf(editor).shapes[shapeId(id)])
    expect(copies.map((shape) => shape?.actor)).toEqual(['Clerk', 'Courier'])
    expect(copies.map((shape) => shape?.step)).toEqual(['row4', 'row4'])
    expect(sopOf(editor).shapes[shapeId('send')]?.step).toBe('row3')
    expect(Object.keys(sopOf(editor).flows)).toHaveLength(6)
    expect(editor.document.getState().past).toHaveLength(1)
  })

  it('are put into a flow when one alone is dropped on it', () => {
    const { editor } = anEditor()
    const target = {
      kind: 'flow',
      flow: flowId('receive-check'),
      lane: actorId('Courier'),
    } as const
    const link = shapeId('link')
    editor.gesture.setState(
      { kind: 'move', lead: link, ids: new Set([link]), by: { x: 1, y: 1 }, target },
      true,
    )

    dropMoved(editor)

    expect(ends(editor)).toEqual(expect.arrayContaining(['receive-link', 'link-check']))
    expect(sopOf(editor).shapes[link]?.actor).toBe('Courier')
    expect(shapesOfStep(sopOf(editor), stepId('row1')).map(({ id }) => id)).toEqual(['receive'])
    expect(rowOf(editor, link)).toBe(1)
  })
})

describe('appending', () => {
  it('to the last symbol makes the next row in the same lane, or in another lane when asked', () => {
    const { editor } = anEditor()

    const same = appendTo(editor, shapeId('carry'), 'activity')
    const sop = sopOf(editor)

    expect(same && sop.shapes[same]?.actor).toBe('Courier')
    expect(same && rowOf(editor, same)).toBe(3)
    const other = appendTo(editor, same ?? shapeId(''), 'end', { actor: actorId('Head') })
    expect(other && sopOf(editor).shapes[other]).toMatchObject({ actor: 'Head', kind: 'end' })
  })

  it('in the middle of a chain stands between: an activity has one successor', () => {
    const { editor } = anEditor()

    const made = appendTo(editor, shapeId('receive'), 'activity')

    expect(flowsFrom(sopOf(editor), shapeId('receive')).map(({ to }) => to)).toEqual([made])
    expect(made && flowsFrom(sopOf(editor), made).map(({ to }) => to)).toEqual(['check'])
  })

  it('to a decision answers Ya, then Tidak, each branch below the one before', () => {
    const sop = aSop().actors('A', 'B').step('ask', 'A', { kind: 'decision' }).step('last', 'A').build()
    const { editor } = anEditor(sop)

    const first = appendTo(editor, shapeId('ask'), 'activity')
    const second = appendTo(editor, shapeId('ask'), 'activity', { actor: actorId('B') })
    const third = previewAppend(sopOf(editor), shapeId('ask'), 'activity')

    expect(
      flowsFrom(sopOf(editor), shapeId('ask'))
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(['Tidak', 'Ya'])
    expect([first, second].map((id) => id && rowOf(editor, id))).toEqual([1, 2])
    expect(third).toMatchObject({ label: '', splices: null })
  })

  it('in the same row hands the work to the next lane', () => {
    const { editor } = anEditor()

    const made = appendTo(editor, shapeId('receive'), 'activity', { sameRow: true })

    expect(made && sopOf(editor).shapes[made]).toMatchObject({ step: 'row1', actor: 'Head' })
    expect(stepsInOrder(sopOf(editor))).toHaveLength(4)
  })

  it('is previewed exactly where it then stands', () => {
    const preview = previewAppend(aChart(), shapeId('done'), 'activity')

    expect(preview).toEqual({
      target: { kind: 'newRow', after: 'row4', actor: 'Head' },
      label: '',
      splices: null,
    })
    expect(previewAppend(aChart(), shapeId('nobody'), 'activity')).toBeNull()
  })
})
