import { describe, expect, it } from 'vitest'
import { shapeId, type RowId } from '@/core/model/ids.ts'
import { flowsFrom, flowsTo, rowIndex, stepsInOrder } from '@/core/model/queries.ts'
import { cancelGesture } from '@/editor/cancelGesture.ts'
import type { Editor } from '@/editor/editor.ts'
import { commitGrow, growBy } from '@/editor/placing/grow.ts'
import { anEditor } from '#test/support/aChart.ts'
import { aSop } from '#test/support/aSop.ts'

function aTwoLaneChart(): Editor {
  const { editor } = anEditor(
    aSop().actors('A', 'B', 'C').step('ask', 'A', { kind: 'decision' }).step('end', 'A').build(),
  )
  editor.view.setState({ selection: new Set<RowId>([shapeId('ask')]) })
  return editor
}

const sopOf = (editor: Editor) => editor.document.getState().sop

describe('growing with Ctrl+arrow', () => {
  it('edits nothing while Ctrl is held, and nothing at all after Escape', () => {
    const editor = aTwoLaneChart()

    growBy(editor, 'down', 'newRow')
    growBy(editor, 'right', 'newRow')
    expect(editor.gesture.getState()).toMatchObject({
      kind: 'grow',
      branches: [
        { kind: 'newRow', actor: 'A' },
        { kind: 'newRow', actor: 'B' },
      ],
    })
    expect(editor.document.getState().past).toEqual([])

    expect(cancelGesture(editor)).toBe(true)
    commitGrow(editor)
    expect(editor.document.getState().past).toEqual([])
  })

  it('commits all branches as one edit, in the order of the presses, answers included', () => {
    const editor = aTwoLaneChart()

    growBy(editor, 'down', 'newRow')
    growBy(editor, 'right', 'newRow')
    growBy(editor, 'right', 'newRow')
    commitGrow(editor)

    const sop = sopOf(editor)
    const grown = flowsFrom(sop, shapeId('ask'))
      .map(({ to, label }) => ({ shape: sop.shapes[to], label }))
      .toSorted((a, b) =>
        a.shape && b.shape ? rowIndex(sop, a.shape.step) - rowIndex(sop, b.shape.step) : 0,
      )
    expect(grown.map(({ shape, label }) => [shape?.actor, label])).toEqual([
      ['A', 'Ya'],
      ['B', 'Tidak'],
      ['C', ''],
    ])
    expect(grown.map(({ shape }) => shape && rowIndex(sop, shape.step))).toEqual([1, 2, 3])
    expect(editor.document.getState().past.map(({ label }) => label)).toEqual([
      { key: 'edit.addSteps', count: 3 },
    ])
    expect(editor.view.getState().selection.size).toBe(3)
    expect(editor.gesture.getState()).toEqual({ kind: 'none' })
  })

  it('opens the text of a single new symbol', () => {
    const editor = aTwoLaneChart()

    growBy(editor, 'down', 'newRow')
    commitGrow(editor)

    const [made] = editor.view.getState().selection
    expect(editor.view.getState().typing).toEqual({ of: { kind: 'shape', id: made }, initial: null })
  })

  it('with Shift stays in the row, and below in the cell', () => {
    const editor = aTwoLaneChart()

    growBy(editor, 'right', 'sameRow')
    growBy(editor, 'down', 'sameRow')
    commitGrow(editor)

    const sop = sopOf(editor)
    const grown = flowsFrom(sop, shapeId('ask')).map(({ to }) => sop.shapes[to])
    expect(stepsInOrder(sop)).toHaveLength(2)
    expect(grown.map((shape) => `${shape?.step} ${shape?.actor} ${shape?.place.along}`).toSorted()).toEqual([
      'ask A 1',
      'ask B 0',
    ])
  })

  it('upwards grows what comes before', () => {
    const editor = aTwoLaneChart()

    growBy(editor, 'up', 'newRow')
    commitGrow(editor)

    const sop = sopOf(editor)
    const before = flowsTo(sop, shapeId('ask')).map(({ from }) => sop.shapes[from])
    expect(before.map((shape) => shape && rowIndex(sop, shape.step))).toEqual([0])
  })

  it('beyond the last lane makes one', () => {
    const editor = aTwoLaneChart()
    editor.view.setState({ selection: new Set<RowId>([shapeId('end')]) })

    for (let press = 0; press < 3; press += 1) growBy(editor, 'right', 'newRow')
    commitGrow(editor)

    expect(Object.keys(sopOf(editor).actors)).toHaveLength(4)
    expect(stepsInOrder(sopOf(editor))).toHaveLength(5)
  })

  it('follows the screen in a horizontal chart', () => {
    const editor = aTwoLaneChart()
    editor.edit({ key: 'edit.setOrientation' }, (sop) => ({ ...sop, orientation: 'horizontal' }))

    growBy(editor, 'right', 'newRow')

    expect(editor.gesture.getState()).toMatchObject({
      branches: [{ kind: 'newRow', after: 'ask', actor: 'A' }],
    })
  })
})
