import type { Named } from '../references.ts'
import type { FileActor } from '../schema.ts'
import type { Known } from './known.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Actor } from '@/core/model/sop.ts'

/** The actor a file describes; a group the file does not have is left out. */
export function actorOf({ row, id, where }: Named<FileActor, ActorId>, order: string, known: Known): Actor {
  const { name, group, width, share, tint } = row
  const own =
    group === undefined ? null : known.actorGroups.resolve(group, `${where}.group`, 'format.unknownGroup')
  return {
    id,
    order,
    name,
    ...(own !== null && { group: own }),
    ...(width !== undefined && { width }),
    ...(share !== undefined && { share }),
    ...(tint !== undefined && { tint }),
  }
}
