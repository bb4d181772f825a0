import { describe, expect, it } from 'vitest'
import { pseudoWords } from './support/screens.tsx'
import { states } from './support/states.tsx'

/** Attributes that are read to or shown to people. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
]

/** What is the same in every language: numbers, signs, units, and the product's name. */
const wordless = /^[\d\s.,:;·×%+−–—…/?()→←↑↓|px mm]*$/
/** What is printed on keys. */
const keys =
  /^([A-Z]|F\d+|Ctrl|Shift|Alt|Enter|Esc|Del|Backspace|Delete|Tab|Space|Home|End|[↑↓←→?\d+−/]|\+)+$/

/** Words on the page that are in no brackets: they came from the code and not from a catalogue. */
function unbracketed(): readonly string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.closest('script, style, [translate=no], .react-flow__attribution')) continue
    // Texts of a SOP are in its own language and say so.
    if (parent.closest('[lang]') !== document.documentElement) continue
    texts.push(node.textContent ?? '')
  }
  for (const element of document.body.querySelectorAll('*')) {
    // The credit of the library that draws the canvas: a name.
    if (element.matches('.react-flow__attribution, .react-flow__attribution *')) continue
    // What stands in an empty field of a SOP's text is in the SOP's language, and the field says so.
    const own = element.hasAttribute('lang') ? spoken.filter((name) => name !== 'placeholder') : spoken
    for (const name of own) texts.push(element.getAttribute(name) ?? '')
  }
  return texts
    .map((text) => withoutBrackets(text).trim())
    .filter((text) => !wordless.test(text) && !keys.test(text))
}

function withoutBrackets(text: string): string {
  const inner = text.replaceAll(/\[[^[\]]*\]/g, '')
  return inner === text ? text : withoutBrackets(inner)
}

describe('every word comes from the catalogues on', () => {
  it.each(states)(
    '$name',
    async ({ open }) => {
      await open(pseudoWords())

      expect([...new Set(unbracketed())]).toEqual([])
    },
    60_000,
  )
})
