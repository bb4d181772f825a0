import type { IdSource } from '@/core/model/newId.ts'
import { newSop } from '@/core/model/newSop.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Words } from '@/languages/words.ts'

/** What a new SOP starts out as: three lanes, one start, in the language of the interface. */
export function blankSop(words: Words, newId: IdSource): Sop {
  return newSop({
    newId,
    language: words.language(),
    profile: 'sop-ap',
    title: words.t('library.newTitle'),
    actorNames: [1, 2, 3].map((number) => words.t('library.newActor', { number })),
  })
}
