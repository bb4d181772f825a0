import { withRows, withTables } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Column } from '@/core/model/page.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'
import { setPage } from './setPage.ts'

/** Sets the shares of the usable width that columns of the form have; null gives a column back to the layout. */
export function shareColumns(sop: Sop, shares: Readonly<Partial<Record<Column, number | null>>>): Sop {
  const next = Object.entries({ ...sop.page.shares, ...shares }).filter(
    ([, share]) => share !== null && share > 0 && Number.isFinite(share),
  )
  return setPage(sop, {
    shares: Object.fromEntries(next.map(([column, share]) => [column, rounded(share ?? 0)])),
  })
}

/** Sets how wide lanes are on the form beside the others (1 is an ordinary lane); null gives a lane back to the layout. */
export function shareActors(sop: Sop, shares: ReadonlyMap<ActorId, number | null>): Sop {
  const changed = Array.from(shares).flatMap(([id, share]): readonly Actor[] => {
    const actor = sop.actors[id]
    if (!actor) return []
    const { share: before, ...rest } = actor
    const next = share === null || !Number.isFinite(share) ? undefined : rounded(within(share))
    if (next === before) return []
    return [next === undefined ? rest : { ...rest, share: next }]
  })
  return changed.length === 0 ? sop : withTables(sop, { actors: withRows(sop.actors, changed) })
}

/** A file holds no lane ten times as wide as another. */
function within(share: number): number {
  return Math.max(0.1, Math.min(10, share))
}

/** To a hundredth of a millimetre on the widest paper. */
function rounded(share: number): number {
  return Math.round(share * 1e5) / 1e5
}
