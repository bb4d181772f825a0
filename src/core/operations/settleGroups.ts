import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { inSequence, movedAfter } from '@/core/model/sequence.ts'
import { mapRows, rowsOf, withTables, withoutRows } from '@/core/model/tables.ts'
import type { GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

interface Member {
  readonly id: string
  readonly group?: GroupId
}

/** Neighbours of one group, from `start` up to before `end`; `settlers` did not move. */
interface Run {
  readonly start: number
  readonly end: number
  readonly settlers: number
}

const nobody: ReadonlySet<string> = new Set()

/**
 * The Sop with every group whole again after rows came, went or moved: one that arrived between two members of a
 * group joins it, a member that stands apart from the others (of those that did not move, the longest run) leaves it,
 * and groups without members are removed.
 */
export function settleGroups(sop: Sop, arrived: ReadonlySet<string> = nobody): Sop {
  if (rowsOf(sop.groups).length === 0) return sop
  const actorGroups = settled(actorsInOrder(sop), arrived)
  const stepGroups = settled(stepsInOrder(sop), arrived)
  const actors = mapRows(sop.actors, (actor) => withGroup(actor, actorGroups.get(actor.id)))
  const steps = mapRows(sop.steps, (step) => withGroup(step, stepGroups.get(step.id)))
  const used = new Set([...actorGroups.values(), ...stepGroups.values()])
  return withTables(sop, { actors, steps, groups: withoutRows(sop.groups, (group) => !used.has(group.id)) })
}

/** The row in another group, or in none; the same row if it is there already. */
export function withGroup<Row extends Member>(row: Row, group: GroupId | undefined): Row {
  if (row.group === group) return row
  const { group: _, ...rest } = row
  return (group === undefined ? rest : { ...rest, group }) as Row
}

/** The rows with the given ones brought together right after the first of them, all in one group; empty if there is none. */
export function gathered<Row extends Member & { readonly order: string }>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
  group: GroupId,
): readonly Row[] {
  const [first, ...others] = rows.filter((row) => ids.has(row.id))
  if (!first) return []
  const moved = new Set(others.map((row) => row.id))
  return inSequence(movedAfter(rows, moved, first.id), moved).map((row) =>
    ids.has(row.id) ? withGroup(row, group) : row,
  )
}

function settled(rows: readonly Member[], arrived: ReadonlySet<string>): ReadonlyMap<string, GroupId> {
  const before = groupsBefore(rows, arrived)
  const after = groupsBefore(rows.toReversed(), arrived).toReversed()
  const enclosed = rows.map((row, index) => {
    const around = before[index]
    return arrived.has(row.id) && around !== undefined && around === after[index] ? around : row.group
  })
  const kept = new Map<GroupId, Run>()
  for (let start = 0; start < rows.length;) {
    let end = start + 1
    while (end < rows.length && enclosed[end] === enclosed[start]) end++
    const group = enclosed[start]
    const settlers = rows.slice(start, end).filter((row) => !arrived.has(row.id)).length
    const run = { start, end, settlers }
    const known = group === undefined ? undefined : kept.get(group)
    if (group !== undefined && (!known || isStronger(run, known))) kept.set(group, run)
    start = end
  }
  return new Map(
    [...kept].flatMap(([group, { start, end }]) =>
      rows.slice(start, end).map((row) => [row.id, group] as const),
    ),
  )
}

/** For each row the group of the nearest one before it that did not arrive. */
function groupsBefore(
  rows: readonly Member[],
  arrived: ReadonlySet<string>,
): readonly (GroupId | undefined)[] {
  let last: GroupId | undefined
  return rows.map((row) => {
    const group = last
    if (!arrived.has(row.id)) last = row.group
    return group
  })
}

function isStronger(run: Run, other: Run): boolean {
  return run.settlers > other.settlers || (run.settlers === other.settlers && length(run) > length(other))
}

function length({ start, end }: Run): number {
  return end - start
}
