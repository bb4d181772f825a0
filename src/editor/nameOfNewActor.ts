import { rowsOf } from '@/core/model/tables.ts'
import type { Language, Sop } from '@/core/model/sop.ts'

/** What the inspector calls who performs. */
const performer: Readonly<Record<Language, string>> = { id: 'Pelaksana', en: 'Actor' }

/** A name for a lane until the user types one, in the SOP's language: `Pelaksana 4`, not used by another lane. */
export function nameOfNewActor(sop: Sop): string {
  const names = new Set(rowsOf(sop.actors).map(({ name }) => name))
  for (let number = names.size + 1; ; number += 1) {
    const name = `${performer[sop.language]} ${number}`
    if (!names.has(name)) return name
  }
}
