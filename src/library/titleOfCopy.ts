import type { Words } from '@/languages/words.ts'

/** What a copy of a SOP is called, in the reader's language. */
export function titleOfCopy(title: string, words: Words): string {
  return words.t('library.copyOf', { title: title || words.t('library.untitled') })
}
