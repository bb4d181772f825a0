import { fieldKey } from '@/core/model/fieldKey.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { hasRow } from '../selection.ts'

/** Where a step's row and a lane meet, with no symbol in it yet. */
export interface LaneCell {
  readonly kind: 'lane'
  readonly step: StepId
  readonly actor: ActorId
}

/** A place of the form that the cell cursor can stand in. A symbol is selected instead. */
export type FormCell = FormField | LaneCell

/** A name of a cell that no other cell has. */
export function cellKey(cell: FormCell): string {
  return cell.kind === 'lane' ? `lane ${cell.step} ${cell.actor}` : fieldKey(cell)
}

export function sameCell(a: FormCell | null, b: FormCell | null): boolean {
  return a === b || (a !== null && b !== null && cellKey(a) === cellKey(b))
}

/** The cell, unless a row it belongs to is gone. */
export function existingCell(sop: Sop, cell: FormCell | null): FormCell | null {
  if (cell === null) return null
  if (cell.kind === 'lane') return sop.steps[cell.step] && sop.actors[cell.actor] ? cell : null
  return 'id' in cell && !hasRow(sop, cell.id) ? null : cell
}
