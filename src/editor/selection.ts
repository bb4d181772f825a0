import type { RowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Selection } from '@/editor/editor.ts'

export const nothingSelected: Selection = new Set()

/** Whether any table of the Sop has a row of this id. */
export function hasRow(sop: Sop, id: RowId): boolean {
  return [sop.shapes, sop.flows, sop.steps, sop.actors, sop.groups].some((table) => Object.hasOwn(table, id))
}

/** The part of a selection that exists in the Sop; the same object when all of it does. */
export function existingSelection(sop: Sop, selection: Selection): Selection {
  const existing = [...selection].filter((id) => hasRow(sop, id))
  return existing.length === selection.size ? selection : new Set(existing)
}
