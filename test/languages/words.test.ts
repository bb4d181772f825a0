import { describe, expect, it } from 'vitest'
import { chosenLanguage, rememberLanguage } from '@/languages/chosenLanguage.ts'
import { pseudoLanguage, pseudoLocale } from '@/languages/pseudoLocale.ts'
import { startWords } from '@/languages/startWords.ts'
import { createWords } from '@/languages/words.ts'
import { catalogues, wordsIn } from '#test/support/words.ts'

const nothingStored = { getItem: () => null }

describe('the words', () => {
  it('speak the language they are switched to', async () => {
    const words = wordsIn('en')
    expect(words.t('ui.saved')).toBe('Saved on this device')

    await words.switchTo('id')

    expect(words.language()).toBe('id')
    expect(words.t('ui.saved')).toBe('Tersimpan di perangkat ini')
  })

  it('say one and many apart where the language does', () => {
    const words = wordsIn('en')

    expect([1, 2].map((count) => words.t('ui.steps', { count }))).toEqual(['1 step', '2 steps'])
    expect(words.sayIn('id', { key: 'ui.steps', count: 1 })).toBe('1 langkah')
  })

  it('say a message with what a person typed exactly as typed', () => {
    const words = wordsIn('en')

    expect(words.say({ key: 'library.copyOf', title: '<b>A & B</b> $t(ui.undo)' })).toContain('<b>A & B</b>')
    expect(words.say({ key: 'library.copyOf', title: '{{count}}' })).toContain('{{count}}')
  })

  it('put every text of the pseudo-locale in brackets', () => {
    const words = createWords({
      language: pseudoLanguage,
      catalogues: { [pseudoLanguage]: pseudoLocale(catalogues.en) },
      fetchCatalogue: () => Promise.reject(new Error('nothing to fetch')),
    })

    expect(words.t('ui.steps', { count: 3 })).toBe('[3 steps]')
  })
})

describe('words of a language that is not known yet', () => {
  it('are fetched before it is switched to', async () => {
    const words = await startWords('id')
    expect(words.t('ui.saved')).toBe('Tersimpan di perangkat ini')

    await words.switchTo('en')

    expect(words.t('ui.saved')).toBe('Saved on this device')
  })

  it('are said in the language of the start until they are learnt', async () => {
    const words = await startWords('id')
    const message = { key: 'ui.saved' }
    expect(words.sayIn('en', message)).toBe('Tersimpan di perangkat ini')

    await words.learnAll()

    expect(words.sayIn('en', message)).toBe('Saved on this device')
    expect(words.say(message)).toBe('Tersimpan di perangkat ini')
  })

  it('leave the language as it is when they cannot be fetched, and can be asked for again', async () => {
    let isOnline = false
    const words = createWords({
      language: 'id',
      catalogues: { id: catalogues.id },
      fetchCatalogue: () =>
        isOnline ? Promise.resolve(catalogues.en) : Promise.reject(new Error('offline')),
    })

    await expect(words.switchTo('en')).rejects.toThrow('offline')
    expect([words.language(), words.t('ui.saved')]).toEqual(['id', 'Tersimpan di perangkat ini'])

    isOnline = true
    await words.switchTo('en')
    expect([words.language(), words.t('ui.saved')]).toEqual(['en', 'Saved on this device'])
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
