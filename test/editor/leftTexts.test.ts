import { describe, expect, it } from 'vitest'
import { actorId, type RowId, shapeId, stepId } from '@/core/model/ids.ts'
import { middle } from '@/core/model/places.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { textOfShape } from '@/core/model/shapeText.ts'
import type { Editor } from '@/editor/editor.ts'
import { dropMoved } from '@/editor/placing/dropMoved.ts'
import { removeSelected } from '@/editor/removeSelected.ts'
import type { Panel } from '@/editor/view.ts'
import { aChart, anEditor } from '#test/support/aChart.ts'

const sopOf = (editor: Editor) => editor.document.getState().sop
const rowsOf = (editor: Editor) => stepsInOrder(sopOf(editor)).map(({ id }) => id)

/** Drops `check`, the only symbol of the filled second row, on a cell; gives the question asked. */
function drop(editor: Editor, step: string, actor: string): Extract<Panel, { kind: 'moveLeavesTexts' }> {
  const target = { kind: 'cell', step: stepId(step), actor: actorId(actor), place: middle } as const
  const lead = shapeId('check')
  editor.gesture.setState({ kind: 'move', lead, ids: new Set([lead]), by: { x: 1, y: 1 }, target }, true)
  dropMoved(editor)
  return question(editor)
}

function question(editor: Editor): Extract<Panel, { kind: 'moveLeavesTexts' }> {
  const { panel } = editor.view.getState()
  if (panel?.kind !== 'moveLeavesTexts') throw new Error('nothing was asked')
  return panel
}

describe('the only symbol of a filled step', () => {
  it.each([
    ['up, before the row there', 'row1', ['row2', 'row1', 'row3', 'row4']],
    ['down, after the row there', 'row3', ['row1', 'row3', 'row2', 'row4']],
  ])('takes the whole step along as a row of its own: %s', (_, target, rows) => {
    const { editor } = anEditor()
    const { whole } = drop(editor, target, 'Courier')
    expect(editor.document.getState().past).toEqual([])

    whole?.()

    expect(rowsOf(editor)).toEqual(rows)
    const step = sopOf(editor).steps[stepId('row2')]
    expect(step).toMatchObject({ activity: 'Memeriksa kelengkapan', duration: '10 menit' })
    expect(sopOf(editor).shapes[shapeId('check')]).toMatchObject({ step: 'row2', actor: 'Courier' })
    expect(textOfShape(sopOf(editor), shapeId('check'))).toBe('Memeriksa kelengkapan')
    expect(editor.view.getState().panel).toBeNull()
    expect(editor.document.getState().past).toHaveLength(1)
    editor.undo()
    expect(sopOf(editor)).toEqual(aChart())
  })

  it('is deleted with its step or without it, and moves nowhere', () => {
    const { editor } = anEditor()
    const choose = () => editor.view.setState({ selection: new Set<RowId>([shapeId('check')]) })
    choose()
    removeSelected(editor)
    expect(question(editor).whole).toBeNull()

    question(editor).drop()
    expect(rowsOf(editor)).toEqual(['row1', 'row3', 'row4'])

    editor.undo()
    choose()
    removeSelected(editor)
    question(editor).keep()
    expect(sopOf(editor).steps[stepId('row2')]?.duration).toBe('10 menit')
    expect(sopOf(editor).shapes[shapeId('check')]).toBeUndefined()
  })
})
