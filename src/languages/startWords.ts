import { fetchCatalogue } from './catalogues.ts'
import type { UiLanguage } from './catalogues.ts'
import { createWords } from './words.ts'
import type { Words } from './words.ts'

/** The words in one language, fetched; the other is fetched when it is switched to or learnt. */
export async function startWords(language: UiLanguage): Promise<Words> {
  const catalogues = { [language]: await fetchCatalogue(language) }
  return createWords({ language, catalogues, fetchCatalogue })
}
