import type { ShapeId } from '@/core/model/ids.ts'
import { flowId, shapeId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { addShape } from '@/core/operations/addShape.ts'
import { spliceShape } from '@/core/operations/spliceShape.ts'
import type { Editor } from '../editor.ts'
import type { DropTarget } from '../gesture.ts'
import { editSelectingNew, typeIntoNew } from './editSelectingNew.ts'
import { gridTarget } from './gridTarget.ts'
import { newRows } from './newRows.ts'

/** Puts a new shape where it was dropped, as one edit, selects it and opens its text; on a flow it is spliced in. */
export function placeNew(editor: Editor, kind: ShapeKind, target: DropTarget): ShapeId | null {
  const id = shapeId(editor.newId())
  const rows = newRows(editor)
  const label = target.kind === 'flow' ? { key: 'edit.splice' } : labelOfAdding(kind)
  const [made] = editSelectingNew(editor, label, (sop) => {
    const grid = gridTarget(sop, target)
    if (!grid) return sop
    const placed = addShape(sop, { id, kind, target: grid, ...rows })
    if (target.kind !== 'flow') return placed
    return spliceShape(placed, { shape: id, flow: target.flow, id: flowId(editor.newId()) })
  })
  typeIntoNew(editor, made)
  return made ?? null
}

const addingKeys: Readonly<Record<ShapeKind, string>> = {
  start: 'edit.addStart',
  end: 'edit.addEnd',
  activity: 'edit.addActivity',
  decision: 'edit.addDecision',
  connector: 'edit.addConnector',
  offPageConnector: 'edit.addOffPageConnector',
}

/** The name of the edit that adds a shape of this kind. */
export const labelOfAdding = (kind: ShapeKind): Message => ({ key: addingKeys[kind] })
