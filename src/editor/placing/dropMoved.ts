import type { ShapeId } from '@/core/model/ids.ts'
import { copyFragment } from '@/core/model/fragment.ts'
import { duplicateShapes } from '@/core/operations/duplicateShapes.ts'
import { moveShapes } from '@/core/operations/moveShapes.ts'
import type { Sop } from '@/core/model/sop.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import { editSelectingNew } from './editSelectingNew.ts'
import { gridTarget } from './gridTarget.ts'
import { type Move, moveTo } from './moveTo.ts'
import { newRows } from './newRows.ts'

/** Ends the gesture that carries shapes: they move where it says or, with `copy`, copies of them are put there. */
export function dropMoved(editor: Editor, { copy = false }: { readonly copy?: boolean } = {}): void {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'move') return
  const { ids, lead, target } = gesture
  cancelGesture(editor)
  if (!target) return
  if (copy) copyTo(editor, { ids, lead, target })
  else moveTo(editor, { ids, lead, target })
}

/** Copies shapes, with the flows among them, to a target: one edit, the copies selected. */
function copyTo(editor: Editor, { ids, lead, target }: Move): void {
  const rows = newRows(editor)
  editSelectingNew(editor, { key: 'edit.duplicate', count: ids.size }, (sop) => {
    const grid = gridTarget(sop, target)
    const twins = duplicateShapes(sop, ids, rows)
    const made = new Set(Object.values(twins.shapes).flatMap(({ id }) => (sop.shapes[id] ? [] : [id])))
    const twin = twinOf(sop, twins, { ids, made, lead })
    return grid && twin
      ? moveShapes(twins, { ids: made, lead: twin, target: grid, leftTexts: 'drop', ...rows })
      : sop
  })
}

/** The copy of the shape under the pointer: both fragments have the same order. */
function twinOf(
  before: Sop,
  after: Sop,
  { ids, made, lead }: { ids: ReadonlySet<ShapeId>; made: ReadonlySet<ShapeId>; lead: ShapeId },
): ShapeId | undefined {
  const index = copyFragment(before, ids).shapes.findIndex(({ id }) => id === lead)
  return copyFragment(after, made).shapes[index]?.id
}
