import type { Matrix } from './matrix.ts'
import type { Relation } from './relation.ts'
import { relationsOf } from './relation.ts'

/** When a flow is laid: by class, then by reach, then by id. Depends on the flow alone, so that edits replay. */
export interface Turn {
  readonly flow: number
  readonly relation: Relation
  /** 0 joint lines and rows, 1 onward, 2 loops. */
  readonly rank: number
  readonly reach: number
  readonly id: string
}

/** The flows in the order they are laid: the stiffest first, a refusal after the answer that continues, loops last. */
export function flowOrder(matrix: Matrix): readonly Turn[] {
  const relations = relationsOf(matrix)
  return matrix.flows
    .flatMap((flow, index): Turn | readonly [] => {
      const relation = relations[index]
      if (!relation) return []
      const rank = relation.kind === 'row' ? 0 : relation.kind === 'forward' ? 1 : 2
      const reach = 10 * (relation.rows + relation.lanes) + (flow.refuses ? 7 : 0)
      return { flow: index, relation, rank, reach, id: flow.id }
    })
    .toSorted(compareTurns)
}

export function compareTurns(a: Turn, b: Turn): number {
  return a.rank - b.rank || a.reach - b.reach || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
