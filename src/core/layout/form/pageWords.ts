import type { Language } from '@/core/model/sop.ts'

/** "Halaman 1 dari 3", in the SOP's language. */
export function pageOfPages(language: Language, page: number, pages: number): string {
  return language === 'id' ? `Halaman ${page} dari ${pages}` : `Page ${page} of ${pages}`
}

/** What stands at the foot of a page that another follows, with the letters of the connectors that lead there. */
export function continuedOnNextPage(language: Language, letters: readonly string[]): string {
  const named = letters.join(', ')
  if (language === 'id')
    return `Bersambung ke halaman berikutnya${named === '' ? '' : ` (penghubung ${named})`}`
  const connectors = letters.length === 1 ? 'connector' : 'connectors'
  return `Continued on the next page${named === '' ? '' : ` (${connectors} ${named})`}`
}

/** A head or a phase's name where it is repeated because what stands under it goes on: "Dasar Hukum (lanjutan)". */
export function continuedName(language: Language, name: string): string {
  return `${name} (${language === 'id' ? 'lanjutan' : 'continued'})`
}

/** What the parts of a form are called in the contents of a document. */
export const contentsWords: Readonly<
  Record<Language, { identity: string; flow: string; page: (number: number) => string }>
> = {
  id: { identity: 'Identitas', flow: 'Bagan alur', page: (number) => `Halaman ${number}` },
  en: { identity: 'Identity', flow: 'Flowchart', page: (number) => `Page ${number}` },
}
