import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { catalogues } from './catalogues.ts'
import type { Catalogue, UiLanguage } from './catalogues.ts'
import type { MessageKey } from './messageKey.ts'

export type Parameters = Readonly<Record<string, string | number>>

/** What can be said: a catalogue key and its parameters. `Message` of the core is one. */
export interface Sayable {
  readonly key: string
  readonly [parameter: string]: string | number
}

/** Says messages in the reader's language, or in any other. */
export interface Words {
  readonly i18n: i18n
  language(): UiLanguage
  /** A text of the catalogues by its key. */
  t(key: MessageKey, parameters?: Parameters): string
  /** A message in the reader's language. */
  say(message: Sayable): string
  /** A message in the language of a SOP. */
  sayIn(language: UiLanguage, message: Sayable): string
  switchTo(language: UiLanguage): Promise<void>
}

export interface WordsOptions {
  /** A BCP 47 tag; only its catalogue must be known. */
  readonly language: string
  /** Catalogues by language; tests pass the pseudo-locale. */
  readonly catalogues?: Readonly<Record<string, Catalogue>>
}

/** The languages at work: starts in `language` and says everything from the catalogues in memory. */
export function createWords(options: WordsOptions): Words {
  const known = options.catalogues ?? catalogues
  const instance = createInstance()
  // Resources are in memory, so this is done before it returns; the promise has nothing more to tell.
  void instance.use(initReactI18next).init({
    lng: options.language,
    fallbackLng: 'en',
    resources: Object.fromEntries(Object.entries(known).map(([tag, areas]) => [tag, { words: areas }])),
    ns: ['words'],
    defaultNS: 'words',
    initAsync: false,
    // React escapes what it shows; escaping here as well would show `&amp;` to the reader.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  const sayIn = (language: string, { key, ...parameters }: Sayable) =>
    instance.t(key, { ...parameters, lng: language })
  return {
    i18n: instance,
    language: () => (instance.language === 'id' ? 'id' : 'en'),
    t: (key, parameters) => instance.t(key, { ...parameters }),
    say: (message) => sayIn(instance.language, message),
    sayIn,
    async switchTo(language) {
      await instance.changeLanguage(language)
    },
  }
}
