import { generateNKeysBetween } from 'fractional-indexing'
import { identityDefaults, pageDefaults } from '@/core/formats/lajur/defaults.ts'
import { actorId, shapeId, sopId, stepId } from '@/core/model/ids.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { IdSource } from '@/core/model/newId.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'
import type { Words } from '@/languages/words.ts'

const laneCount = 3

/** What a new SOP starts out as: three lanes, one start, in the language of the interface. */
export function blankSop(words: Words, newId: IdSource): Sop {
  const actors = generateNKeysBetween(null, null, laneCount).map(
    (order, index): Actor => ({
      id: actorId(newId()),
      order,
      name: words.t('library.newActor', { number: index + 1 }),
    }),
  )
  const step = stepId(newId())
  const shape = shapeId(newId())
  const [first] = actors
  const [order] = generateNKeysBetween(null, null, 1)
  if (first === undefined || order === undefined) throw new Error('A blank SOP has a lane and a step')
  return {
    id: sopId(newId()),
    title: words.t('library.newTitle'),
    language: words.language(),
    status: 'draft',
    profile: 'sop-ap',
    orientation: 'vertical',
    kinds: {},
    identity: identityDefaults,
    page: pageDefaults,
    groups: {},
    actors: tableOf(actors),
    steps: {
      [step]: { id: step, order, activity: '', requirements: '', duration: '', output: '', remarks: '' },
    },
    shapes: {
      [shape]: { id: shape, kind: 'start', step, actor: first.id, place: { across: 0, along: 0 } },
    },
    flows: {},
  }
}

function tableOf(actors: readonly Actor[]): Record<ActorId, Actor> {
  const table: Record<ActorId, Actor> = {}
  for (const actor of actors) table[actor.id] = actor
  return table
}
