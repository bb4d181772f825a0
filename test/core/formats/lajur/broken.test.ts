import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '@/core/formats/lajur/decode.ts'
import type { Decoded } from '@/core/formats/lajur/decodeValue.ts'
import { wordsIn } from '#test/support/words.ts'

interface Expected {
  readonly outcome: 'refused' | 'mended' | 'read'
  readonly en: readonly string[]
  readonly id: readonly string[]
}

const folder = new URL('../../../fixtures/broken/', import.meta.url)
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  Expected
>
const files = readdirSync(folder).filter((file) => file.endsWith('.lajur.json'))
const words = wordsIn('en')

function outcome(decoded: Decoded): Expected['outcome'] {
  if (!decoded.ok) return 'refused'
  return decoded.warnings.length > 0 ? 'mended' : 'read'
}

describe('a broken file', () => {
  it('has its sentences, every one of them', () => {
    expect(files.map((file) => file.replace('.lajur.json', '')).toSorted()).toEqual(
      Object.keys(expected).toSorted(),
    )
    expect(files.length).toBeGreaterThanOrEqual(15)
  })

  it.each(Object.entries(expected))('%s is told in both languages', (name, sentences) => {
    const bytes = readFileSync(new URL(`${name}.lajur.json`, folder))
    let count = 0

    const decoded = decode(new Uint8Array(bytes), () => `new${++count}`)

    const messages = decoded.ok ? decoded.warnings : [decoded.reason]
    expect(outcome(decoded)).toBe(sentences.outcome)
    expect(messages.map((message) => words.sayIn('en', message))).toEqual(sentences.en)
    expect(messages.map((message) => words.sayIn('id', message))).toEqual(sentences.id)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
