import { describe, expect, it } from 'vitest'
import { wordsIn } from '#test/support/words.ts'
import { bracketedSop } from './support/screens.tsx'
import { states } from './support/states.tsx'

/** The texts of the SOP on the page, which alone stand in brackets, that are not said to be in its language. */
function inNoLanguage(language: string): readonly string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent ?? ''
    // Within a sentence of ours a text of the SOP is only quoted.
    if (/^\[[^[\]]*\]$/.test(text) && parent?.closest('[lang]')?.getAttribute('lang') !== language)
      texts.push(text)
  }
  for (const field of document.querySelectorAll('input, textarea')) {
    const text = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
    if (text.startsWith('[') && field.closest('[lang]')?.getAttribute('lang') !== language) texts.push(text)
  }
  return texts.filter((text) => !text.endsWith('.json]'))
}

describe('the texts of a SOP are marked with its language in', () => {
  it.each(states)(
    '$name',
    async ({ open }) => {
      await open(wordsIn(bracketedSop().language === 'id' ? 'en' : 'id'))

      expect(inNoLanguage(bracketedSop().language)).toEqual([])
    },
    60_000,
  )
})
