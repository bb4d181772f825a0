import type { Matrix, MatrixFlow } from './matrix.ts'
import { mayComb, mayMerge } from './occupancy.ts'
import type { Run, RunTable } from './runs.ts'

/** Which runs lie on one track, and which flows join another's arrow head. */
export interface Sharing {
  /** For each run the smallest id of those it shares its track with (itself if none). */
  readonly leader: Int32Array
  /** Flows whose last stretch joins one laid before them. */
  readonly joined: Uint8Array
}

/**
 * Flows that enter one side of one target share the common end of their paths; unlabelled flows of one style that
 * leave one side of one shape share the common start. A run is merged or combed, never both: the chain would put
 * two strangers on one line. Merging goes first, for a tip must not be shared otherwise.
 */
export function shareRuns(matrix: Matrix, table: RunTable, order: readonly number[]): Sharing {
  const leader = Int32Array.from(table.runs, ({ id }) => id)
  const joined = new Uint8Array(matrix.flows.length)
  const shared = new Uint8Array(table.runs.length)
  for (const group of companies(matrix, table, order, 'end')) {
    for (const flow of group.slice(1)) joined[flow] = 1
    shareFrom(table, group, 0, { atEnd: true, leader, shared })
  }
  const merged = shared.slice()
  for (const group of companies(matrix, table, order, 'start'))
    shareFrom(table, group, 0, { atEnd: false, leader, shared, closed: merged })
  return { leader, joined }
}

/** Groups of flows that may share an end or a start, each in the order they were laid. */
function companies(
  matrix: Matrix,
  table: RunTable,
  order: readonly number[],
  at: 'start' | 'end',
): readonly (readonly number[])[] {
  const sides = new Map<number, number[]>()
  const crowded = new Set<number>()
  for (const index of order) {
    const flow = matrix.flows[index]
    const run = at === 'start' ? runAt(table, index, 0) : runAt(table, index, -1)
    if (!flow || !run) continue
    const shape = at === 'start' ? flow.from : flow.to
    const side = shape * 4 + run.axis * 2 + (run.end > run.start ? 1 : 0)
    const there = sides.get(side)
    if (!there) sides.set(side, [index])
    else {
      there.push(index)
      crowded.add(side)
    }
  }
  const may = at === 'start' ? (a: MatrixFlow, b: MatrixFlow) => mayComb(matrix, a, b) : mayMerge
  return [...crowded].flatMap((side) => fittingGroups(matrix, sides.get(side) ?? [], may))
}

/** Splits the flows of one side into groups of which each may share with all others. */
function fittingGroups(
  matrix: Matrix,
  flows: readonly number[],
  may: (a: MatrixFlow, b: MatrixFlow) => boolean,
): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const index of flows) {
    const flow = matrix.flows[index]
    const fitting = groups.find((group) =>
      group.every((other) => {
        const before = matrix.flows[other]
        return flow !== undefined && before !== undefined && may(flow, before)
      }),
    )
    if (fitting) fitting.push(index)
    else groups.push([index])
  }
  return groups.filter(({ length }) => length > 1)
}

/** The run of a flow counted from its start (0, 1, …) or from its end (-1, -2, …). */
function runAt({ runs, first }: RunTable, flow: number, index: number): Run | undefined {
  const [from, to] = [first[flow] ?? 0, first[flow + 1] ?? 0]
  const id = index < 0 ? to + index : from + index
  return id >= from && id < to ? runs[id] : undefined
}

interface Ledger {
  readonly atEnd: boolean
  readonly leader: Int32Array
  readonly shared: Uint8Array
  /** Runs that are merged already and cannot comb. */
  readonly closed?: Uint8Array
}

/** Joins the runs at one depth of flows that came the same way so far, then follows each onward while they stay together. */
function shareFrom(table: RunTable, flows: readonly number[], depth: number, ledger: Ledger): void {
  const { atEnd, leader, shared, closed } = ledger
  const runs = flows.flatMap((flow) => {
    const run = runAt(table, flow, atEnd ? -1 - depth : depth)
    return run && closed?.[run.id] !== 1 ? run : []
  })
  if (runs.length < 2) return
  const head = Math.min(...runs.map(({ id }) => id))
  const onward = new Map<string, number[]>()
  for (const run of runs) {
    leader[run.id] = head
    shared[run.id] = 1
    const [corner, turn] = atEnd ? [run.start, run.startTurn] : [run.end, run.endTurn]
    if (turn === 0) continue
    const way = `${corner} ${turn}`
    onward.set(way, [...(onward.get(way) ?? []), run.flow])
  }
  for (const together of onward.values()) shareFrom(table, together, depth + 1, ledger)
}
