import { fetchCatalogue } from '@/languages/catalogues.ts'
import type { UiLanguage } from '@/languages/catalogues.ts'
import { createWords } from '@/languages/words.ts'
import type { Words } from '@/languages/words.ts'

/** The words of both languages: area, then key. */
export const catalogues = { en: await fetchCatalogue('en'), id: await fetchCatalogue('id') }

/** The words in one language, with both known from the start. */
export const wordsIn = (language: UiLanguage): Words => createWords({ language, catalogues, fetchCatalogue })
