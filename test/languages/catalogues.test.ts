import { describe, expect, it } from 'vitest'
import { catalogues } from '#test/support/words.ts'

const stem = (key: string) => key.replace(/_(one|other)$/, '')
const placeholders = (text: string) =>
  Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name).toSorted((a, b) => a.localeCompare(b))
const flat = (language: 'id' | 'en') =>
  Object.entries(catalogues[language]).flatMap(([area, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ key: `${area}.${key}`, text })),
  )

describe('the catalogues', () => {
  it('have the same keys in both languages, plurals apart', () => {
    const keys = (language: 'id' | 'en') =>
      [...new Set(flat(language).map(({ key }) => stem(key)))].toSorted((a, b) => a.localeCompare(b))

    expect(keys('id')).toEqual(keys('en'))
  })

  it('give every plural its forms: one and other in English, other in Indonesian', () => {
    const english = new Set(flat('en').map(({ key }) => key))

    const lonely = [...english].filter((key) => key.endsWith('_one') && !english.has(`${stem(key)}_other`))

    expect(lonely).toEqual([])
    expect(flat('id').filter(({ key }) => key.endsWith('_one'))).toEqual([])
  })

  it('name the same parameters in both languages', () => {
    const english = new Map(flat('en').map(({ key, text }) => [key, placeholders(text)]))

    const wrong = flat('id').filter(
      ({ key, text }) => JSON.stringify(placeholders(text)) !== JSON.stringify(english.get(key)),
    )

    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  it('have no empty text and no space at an end', () => {
    const wrong = [...flat('id'), ...flat('en')].filter(({ text }) => text === '' || text !== text.trim())

    expect(wrong).toEqual([])
  })

  it('address the reader as Anda, never as kamu', () => {
    expect(flat('id').filter(({ text }) => /\b(kamu|anda)\b/.test(text))).toEqual([])
  })
})
