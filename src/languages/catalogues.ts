import { english } from './en/catalogue.ts'
import { indonesian } from './id/catalogue.ts'

export type UiLanguage = 'id' | 'en'
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>

type English = typeof english
type Indonesian = typeof indonesian

/** Indonesian has no form for one, so it has every key of English but those. */
type WithoutSingular<Key> = Key extends `${string}_one` ? never : Key
type Demanded = {
  readonly [Area in keyof English]: Readonly<Record<WithoutSingular<keyof English[Area]>, string>>
}
type Surplus = {
  [Area in keyof English]: Exclude<keyof Indonesian[Area], WithoutSingular<keyof English[Area]>>
}[keyof English]

// A type error in the next two lines names the keys that one language has and the other has not.
const demanded: Demanded = indonesian
const surplus: Record<Surplus, never> = {}

/** The words of both languages: area, then key. */
export const catalogues: Readonly<Record<UiLanguage, Catalogue>> = {
  en: english,
  id: { ...demanded, ...surplus },
}
