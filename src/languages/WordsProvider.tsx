import { createContext, useEffect } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Words } from './words.ts'

export const WordsContext = createContext<Words | null>(null)

/** Gives its children the words, and the page its `lang`. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  useEffect(() => {
    const tell = (language: string) => {
      document.documentElement.lang = language
    }
    tell(words.i18n.language)
    words.i18n.on('languageChanged', tell)
    return () => words.i18n.off('languageChanged', tell)
  }, [words])
  return (
    <I18nextProvider i18n={words.i18n}>
      <WordsContext value={words}>{children}</WordsContext>
    </I18nextProvider>
  )
}
