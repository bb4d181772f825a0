import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Catalogue, UiLanguage } from './catalogues.ts'
import type { MessageKey } from './messageKey.ts'

/** What i18next calls a namespace; we have one, and areas within it. */
const AREAS = 'words'

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
  /** Rejects when the words of the language are not known yet and cannot be fetched. */
  switchTo(language: UiLanguage): Promise<void>
  /** Fetches the languages that are not known yet, which `sayIn` may need; rejects when one cannot be fetched. */
  learnAll(): Promise<void>
}

export interface WordsOptions {
  /** A BCP 47 tag; only its catalogue must be known from the start. */
  readonly language: string
  readonly catalogues: Readonly<Record<string, Catalogue>>
  /** Gets a catalogue that is not known yet. */
  fetchCatalogue(language: UiLanguage): Promise<Catalogue>
}

/** The languages at work: starts in `language` and says everything from the catalogues in memory. */
export function createWords({ language, catalogues, fetchCatalogue }: WordsOptions): Words {
  const instance = createInstance()
  // Resources are in memory, so this is done before it returns; the promise has nothing more to tell.
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: language,
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([tag, areas]) => [tag, { [AREAS]: areas }]),
    ),
    ns: [AREAS],
    defaultNS: AREAS,
    initAsync: false,
    // React escapes what it shows; escaping here as well would show `&amp;` to the reader.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  const sayIn = (language: string, { key, ...parameters }: Sayable) =>
    instance.t(key, { ...parameters, lng: language })
  async function learn(unknown: UiLanguage) {
    if (instance.hasResourceBundle(unknown, AREAS)) return
    instance.addResourceBundle(unknown, AREAS, await fetchCatalogue(unknown))
  }
  return {
    i18n: instance,
    language: () => (instance.language === 'id' ? 'id' : 'en'),
    t: (key, parameters) => instance.t(key, { ...parameters }),
    say: (message) => sayIn(instance.language, message),
    sayIn,
    async switchTo(next) {
      await learn(next)
      await instance.changeLanguage(next)
    },
    async learnAll() {
      await Promise.all([learn('id'), learn('en')])
    },
  }
}
