import type { Catalogue } from './catalogues.ts'

/** A language that does not exist, so that no browser asks for it by accident. */
export const pseudoLanguage = 'en-XA'

/** The same catalogue with every text in brackets: a word on the screen without brackets bypassed the catalogues. */
export function pseudoLocale(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([area, texts]) => [
      area,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `[${text}]`])),
    ]),
  )
}
