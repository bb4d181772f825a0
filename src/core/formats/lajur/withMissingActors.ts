import type { FileActor, FileSop } from './schema.ts'
import { found } from './where.ts'
import type { Message } from '@/core/model/message.ts'

/** The actors of a file, and a lane for each actor that shapes name but the file does not have: no shape is lost. */
export function withMissingActors(file: FileSop): {
  actors: readonly FileActor[]
  warnings: readonly Message[]
} {
  const known = new Set(file.actors.map(({ id }) => id))
  const actors = [...file.actors]
  const warnings: Message[] = []
  for (const [step, { shapes }] of file.steps.entries()) {
    for (const [shape, { actor }] of (shapes ?? []).entries()) {
      if (known.has(actor)) continue
      known.add(actor)
      actors.push({ id: actor, name: actor })
      warnings.push({
        key: 'format.missingActor',
        where: `sop.steps[${step}].shapes[${shape}].actor`,
        found: found(actor),
      })
    }
  }
  return { actors, warnings }
}
