import type { FileFlow } from '../schema.ts'
import type { Known } from './known.ts'
import type { Channel, Route } from '@/core/model/route.ts'

type FileRoute = NonNullable<FileFlow['route']>
type FileChannel = NonNullable<FileRoute['through']>[number]

/** The hand-made route a file describes; channels beside rows the file does not have are left out. */
export function routeOf({ leave, through, enter }: FileRoute, where: string, known: Known): Route {
  return {
    ...(leave !== undefined && { leave }),
    through: (through ?? []).flatMap(
      (channel, index) => channelOf(channel, `${where}.through[${index}]`, known) ?? [],
    ),
    ...(enter !== undefined && { enter }),
  }
}

function channelOf({ kind, after }: FileChannel, where: string, known: Known): Channel | null {
  if (after === null) return { kind, after }
  if (kind === 'lane') {
    const actor = known.actors.resolve(after, `${where}.after`, 'format.unknownChannel')
    return actor === null ? null : { kind, after: actor }
  }
  const step = known.steps.resolve(after, `${where}.after`, 'format.unknownChannel')
  return step === null ? null : { kind, after: step }
}
