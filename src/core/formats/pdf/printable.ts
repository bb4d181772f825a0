import type { Scene, TextBlock } from '@/core/layout/scene.ts'
import { sheetParts } from '@/core/layout/sheetParts.ts'
import { glyphWidth } from '@/core/text/glyphWidth.ts'
import { graphemes } from '@/core/text/graphemes.ts'

/** Stands where the font has no letter, so that nothing is dropped unseen. */
const empty = '\u25a1'

const invisible = /^[\p{M}\p{Cf}\p{Cc}]$/u

/** Several characters share a glyph, and a PDF reader finds only one of them: the one people type. */
const typed: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u2011': '-', '\u2010': '-', '\u00ad': '-' }

/** A text with the characters that the font has, an empty square for each letter that it lacks. */
export function glyphsDrawn(text: string, weight: 'regular' | 'bold'): string {
  const has = (character: string) => glyphWidth(character.codePointAt(0) ?? 0, weight) !== undefined
  return graphemes(text)
    .map((grapheme) => {
      const characters = Array.from(grapheme, (character) => typed[character] ?? character)
      if (characters.every(has)) return characters.join('')
      const visible = characters.filter((character) => !invisible.test(character))
      const isLacking = visible.length === 0 ? false : visible.some((character) => !has(character))
      return isLacking ? empty : characters.filter(has).join('')
    })
    .join('')
}

/** The letters of a Scene that the font of the PDF lacks, each once, in the order they appear. */
export function missingCharacters(scene: Scene): readonly string[] {
  const missing = new Set<string>()
  for (const { lines, bold } of textsOf(scene)) {
    const weight = bold ? 'bold' : 'regular'
    for (const { text } of lines) {
      for (const grapheme of graphemes(text)) {
        if (glyphsDrawn(grapheme, weight) === empty && grapheme !== empty) missing.add(grapheme)
      }
    }
  }
  return [...missing]
}

/** Every text that a Scene shows. */
function textsOf(scene: Scene): readonly TextBlock[] {
  const labels = scene.flows.flatMap(({ label }) => (label ? [label.text] : []))
  const shapes = scene.shapes.map(({ text }) => text)
  if (scene.form !== null) {
    const { sheets, connectors } = scene.form
    const standing = sheets.flatMap((sheet) => [
      ...sheet.cells.map(({ text }) => text),
      ...sheetParts(scene, sheet).shapes.map(({ text }) => text),
    ])
    return [...standing, ...connectors.map(({ text }) => text), ...labels]
  }
  const heads = [...scene.lanes, ...scene.actorGroups, ...scene.phases].map(({ name }) => name)
  return [...heads, ...scene.rows.map(({ numberText }) => numberText), ...shapes, ...labels]
}
