import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault, lineAndColumn } from '@/core/formats/lajur/jsonFault.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the search for the fault in a JSON text', () => {
  it('finds one exactly where JSON.parse refuses', () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', '1', 'x', '\n', '{', 'nul'))
      .map(
        ([text, at, change]) =>
          text.slice(0, at % (text.length + 1)) + change + text.slice((at + 1) % (text.length + 1)),
      )

    fc.assert(
      fc.property(
        fc.oneof(spoilt, fc.json(), fc.string()),
        (text) => (jsonFault(text) === null) === isJson(text),
      ),
      { numRuns: 3000 },
    )
  })

  it('says that a text is unfinished wherever it is cut off within a list', () => {
    const text = '[{"a":[1,true,"\\u00e4x"],"b":null},-2.5e3]'

    const kinds = Array.from({ length: text.length - 1 }, (_, at) => jsonFault(text.slice(0, at + 1))?.kind)

    expect(new Set(kinds)).toEqual(new Set(['unfinished']))
  })

  it('takes a word that JSON does not know for a mistake, even where the text ends with it', () => {
    const kinds = (...texts: readonly string[]) => texts.map((text) => jsonFault(text)?.kind)

    expect(kinds('hello', '[1, truth', '[01', 'NaN', '-Infinity')).toEqual(
      Array.from({ length: 5 }, () => 'unexpected'),
    )
    expect(kinds('tru', '[n', '-', '[1.', '2e+')).toEqual(Array.from({ length: 5 }, () => 'unfinished'))
  })

  it('counts lines and columns from one, whatever ends a line', () => {
    expect(lineAndColumn('a\r\nb\rc\nde', 8)).toEqual({ line: 4, column: 2 })
  })
})
