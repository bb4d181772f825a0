import { withRows, withTables } from '@/core/model/tables.ts'
import type { GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Gives a group of lanes or a phase another name. */
export function renameGroup(sop: Sop, id: GroupId, name: string): Sop {
  const group = sop.groups[id]
  if (!group || group.name === name) return sop
  return withTables(sop, { groups: withRows(sop.groups, [{ ...group, name }]) })
}
