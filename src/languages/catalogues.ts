import type { english } from './en/catalogue.ts'
import type { indonesian } from './id/catalogue.ts'

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

/** The words of one language, area by area. Each language is a file of its own: most readers need only theirs. */
export function fetchCatalogue(language: UiLanguage): Promise<Catalogue> {
  return language === 'id' ? fetchIndonesian() : fetchEnglish()
}

const fetchEnglish = async (): Promise<Catalogue> => (await import('./en/catalogue.ts')).english

async function fetchIndonesian(): Promise<Catalogue> {
  const { indonesian } = await import('./id/catalogue.ts')
  // A type error in the next two lines names the keys that one language has and the other has not.
  const demanded: Demanded = indonesian
  const surplus: Record<Surplus, never> = {}
  return { ...demanded, ...surplus }
}
