import type { MatrixFlow, Matrix } from './matrix.ts'
import type { Occupancy } from './occupancy.ts'
import { hasTips, mayComb, mayMerge } from './occupancy.ts'
import type { Relation } from './relation.ts'
import { weights } from './weights.ts'

/** What leaving by each side (top, right, bottom, left) costs before looking at who is there. */
export function leavingCosts(relation: Relation): readonly number[] {
  return ownLeavingCosts(relation).map((cost, side) =>
    side === relation.leaveFree ? cost + weights.wantedByLoop : cost,
  )
}

function ownLeavingCosts({ kind, across }: Relation): readonly number[] {
  const { toward, down, away, up } = weights.leave[kind]
  if (across === 0) return kind === 'loop' ? [up, toward, down, toward] : [up, away, 0, away]
  return across > 0 ? [up, toward, down, away] : [up, away, down, toward]
}

/** What entering by each side costs before looking at who is there. */
export function enteringCosts({ kind, across }: Relation): readonly number[] {
  const { facing, top, far, bottom } = weights.enter[kind]
  if (across === 0) return kind === 'loop' ? [top, facing, bottom, facing] : [top, far, bottom, far]
  return across > 0 ? [top, far, bottom, facing] : [top, facing, bottom, far]
}

/** What each side of a connector with a tip costs: a line goes in opposite the tip and comes out by it. */
export function tipCosts(tip: 'up' | 'down', end: 'leaves' | 'enters'): readonly number[] {
  const likes = (tip === 'up') === (end === 'leaves') ? 0 : 2
  return [0, 1, 2, 3].map((side) =>
    side === likes ? 0 : side % 2 === 1 ? weights.besideTip : weights.againstTip,
  )
}

/** What the flows already at a side make it cost: they merge, comb, run beside or must not meet at a tip. */
export function companyCost(
  occupancy: Occupancy,
  matrix: Matrix,
  slot: number,
  me: { readonly flow: MatrixFlow; readonly enters: boolean },
): number {
  const kind = matrix.shapes[slot >> 2]?.kind
  const tips = hasTips(matrix, slot >> 2)
  let strangers = 0
  let cost = 0
  for (const use of occupancy.sides[slot] ?? []) {
    const other = matrix.flows[use.flow]
    if (!other || isCompany(matrix, me, other, use.enters)) continue
    strangers++
    cost += tips ? weights.sharedTip : use.enters === me.enters ? weights.outMeetsOut : weights.inMeetsOut
  }
  const room = kind === 'activity' ? 4 : 2
  return tips || strangers < room ? cost : cost + weights.fullSide * (strangers - room + 1)
}

function isCompany(
  matrix: Matrix,
  me: { readonly flow: MatrixFlow; readonly enters: boolean },
  other: MatrixFlow,
  enters: boolean,
): boolean {
  if (enters !== me.enters) return false
  return enters ? mayMerge(me.flow, other) : mayComb(matrix, me.flow, other)
}
