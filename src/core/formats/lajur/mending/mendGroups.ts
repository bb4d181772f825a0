import type { Mend } from './mend.ts'
import type { Actor, Sop, Step } from '@/core/model/sop.ts'
import { rowsOf } from '@/core/model/tables.ts'
import { settleGroups } from '@/core/operations/settleGroups.ts'

type Member = Pick<Actor | Step, 'id' | 'group'>

/** Groups whose members are not neighbours, or that have none, are settled as after any edit. */
export const mendGroups: Mend = (sop, where) => {
  const settled = settleGroups(sop)
  if (settled === sop) return { sop, warnings: [] }
  const groups = new Map(members(settled).map(({ id, group }) => [id, group]))
  const moved = members(sop).filter(({ id, group }) => groups.get(id) !== group)
  const gone = rowsOf(sop.groups).filter(({ id }) => !settled.groups[id])
  return {
    sop: settled,
    warnings: [
      ...moved.map(({ id }) => ({ key: 'format.regrouped', where: where.get(id) ?? id })),
      ...gone.map(({ id }) => ({ key: 'format.emptyGroup', where: where.get(id) ?? id })),
    ],
  }
}

function members(sop: Sop): readonly Member[] {
  return [...rowsOf(sop.actors), ...rowsOf(sop.steps)]
}
