import type { RowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { idsOf, type Selected } from '../selected.ts'
import type { MatrixMove } from './direction.ts'
import { laneFrom, rowFrom } from './neighbours.ts'

/**
 * The selected lanes or rows with the neighbour of the last one, or without the last one where the way leads back. Null at the
 * edge of the chart, and where anything but lanes, or rows, in line with the move is selected.
 */
export function extendBands(sop: Sop, rows: Selected, { axis, by }: MatrixMove): ReadonlySet<RowId> | null {
  const bands: readonly { readonly id: RowId }[] = axis === 'across' ? rows.actors : rows.steps
  if (Object.values(rows).some((others) => others !== bands && others.length > 0)) return null
  const [actor, step] = [rows.actors.at(-1), rows.steps.at(-1)]
  const next = actor ? laneFrom(sop, actor.id, by) : step ? rowFrom(sop, step.id, by) : null
  if (next === null || bands.length === 0) return null
  const ids = idsOf(bands)
  return ids.has(next) ? idsOf(bands.slice(0, -1)) : new Set([...ids, next])
}
