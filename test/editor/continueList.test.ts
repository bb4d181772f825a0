import { describe, expect, it } from 'vitest'
import { breakLine } from '@/editor/form/continueList.ts'

/** Breaks at the bar and shows where the caret then stands. */
function broken(text: string): string {
  const at = text.indexOf('|')
  const plain = text.replace('|', '')
  const { text: next, caret } = breakLine(plain, at, at)
  return `${next.slice(0, caret)}|${next.slice(caret)}`
}

describe('breaking a line', () => {
  it('breaks an ordinary one', () => {
    expect(broken('Surat| jalan')).toBe('Surat\n| jalan')
  })

  it.each([
    ['1. Surat|', '1. Surat\n2. |'],
    ['9) Surat|', '9) Surat\n10) |'],
    ['a. Surat|', 'a. Surat\nb. |'],
    ['- Surat|', '- Surat\n- |'],
    ['  2. Surat|', '  2. Surat\n  3. |'],
    ['Berkas:\n1. Surat|', 'Berkas:\n1. Surat\n2. |'],
  ])('goes on with a list: %s', (before, after) => {
    expect(broken(before)).toBe(after)
  })

  it('takes what follows in the line along', () => {
    expect(broken('1. Surat| jalan')).toBe('1. Surat\n2. |jalan')
  })

  it('moves the numbers below along, as far as they count on', () => {
    expect(broken('1. A|\n2. B\n3. C\n7. D')).toBe('1. A\n2. |\n3. B\n4. C\n7. D')
  })

  it('ends the list where an entry is still empty', () => {
    expect(broken('1. Surat\n2. |')).toBe('1. Surat\n|')
    expect(broken('1. Surat\n2. |\n3. C')).toBe('1. Surat\n|\n3. C')
  })

  it('is no list where the mark is a part of the text', () => {
    expect(broken('1.5 juta|')).toBe('1.5 juta\n|')
    expect(broken('a.n. Kepala|')).toBe('a.n. Kepala\n|')
  })

  it('replaces what is marked', () => {
    expect(breakLine('1. Surat jalan', 8, 14)).toEqual({ text: '1. Surat\n2. ', caret: 12 })
  })
})
