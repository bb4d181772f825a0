import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import '@/ui/tokens.css'
import '@/ui/base.css'
import { WordsProvider } from '@/languages/WordsProvider.tsx'
import type { Words } from '@/languages/words.ts'

/** Shows something on the whole page, as the app does; gone when the test ends. */
export function show(content: ReactNode, words: Words): HTMLElement {
  const place = document.createElement('div')
  place.id = 'root'
  document.body.append(place)
  const root = createRoot(place)
  root.render(
    <StrictMode>
      <WordsProvider words={words}>{content}</WordsProvider>
    </StrictMode>,
  )
  onTestFinished(() => {
    root.unmount()
    place.remove()
    localStorage.clear()
    delete document.documentElement.dataset['theme']
  })
  return place
}
