import { describe, expect, it } from 'vitest'
import { catalogues } from '@/languages/catalogues.ts'
import { chosenLanguage, rememberLanguage } from '@/languages/chosenLanguage.ts'
import { pseudoLanguage, pseudoLocale } from '@/languages/pseudoLocale.ts'
import { createWords } from '@/languages/words.ts'

const nothingStored = { getItem: () => null }

describe('the words', () => {
  it('speak the language they are switched to', async () => {
    const words = createWords({ language: 'en' })
    expect(words.t('ui.saved')).toBe('Saved on this device')

    await words.switchTo('id')

    expect(words.language()).toBe('id')
    expect(words.t('ui.saved')).toBe('Tersimpan di perangkat ini')
  })

  it('say one and many apart where the language does', () => {
    const words = createWords({ language: 'en' })

    expect([1, 2].map((count) => words.t('ui.steps', { count }))).toEqual(['1 step', '2 steps'])
    expect(words.sayIn('id', { key: 'ui.steps', count: 1 })).toBe('1 langkah')
  })

  it('say a message with what a person typed exactly as typed', () => {
    const words = createWords({ language: 'en' })

    expect(words.say({ key: 'library.copyOf', title: '<b>A & B</b> $t(ui.undo)' })).toContain('<b>A & B</b>')
    expect(words.say({ key: 'library.copyOf', title: '{{count}}' })).toContain('{{count}}')
  })

  it('put every text of the pseudo-locale in brackets', () => {
    const words = createWords({
      language: pseudoLanguage,
      catalogues: { [pseudoLanguage]: pseudoLocale(catalogues.en) },
    })

    expect(words.t('ui.steps', { count: 3 })).toBe('[3 steps]')
  })
})

describe('the language at first', () => {
  it('is the one chosen before', () => {
    expect(chosenLanguage({ getItem: () => 'id' }, ['en-US'])).toBe('id')
  })

  it.each([
    [['id-ID', 'en'], 'id'],
    [['fr', 'en-GB', 'id'], 'en'],
    [['jv', 'en'], 'id'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('follows the browser: %j gives %s', (preferred, language) => {
    expect(chosenLanguage(nothingStored, preferred)).toBe(language)
  })

  it('is found and remembered as well as it can be where storage is forbidden', () => {
    const refuse = () => {
      throw new Error('SecurityError')
    }

    expect(chosenLanguage({ getItem: refuse }, ['id'])).toBe('id')
    expect(() => rememberLanguage({ setItem: refuse }, 'id')).not.toThrow()
  })
})
