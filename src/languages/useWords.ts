import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from './words.ts'
import { WordsContext } from './WordsProvider.tsx'

/** The words in the reader's language; the component is drawn anew when it is switched. */
export function useWords(): Words {
  useTranslation()
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords needs a WordsProvider above it')
  return words
}
