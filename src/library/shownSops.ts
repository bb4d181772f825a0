import type { SopSummary } from '@/storage/library.ts'

export type Sorting = 'changed' | 'title' | 'number'
export type Shelf = 'kept' | 'trash'

export interface Wanted {
  readonly shelf: Shelf
  readonly search: string
  readonly sorting: Sorting
}

/** The SOPs a person asked for, in order. Every word of the search must occur, whatever its case and accents. */
export function shownSops(
  sops: readonly SopSummary[],
  wanted: Wanted,
  language: string,
): readonly SopSummary[] {
  const compare = new Intl.Collator(language, { numeric: true, sensitivity: 'base' }).compare
  const words = plain(wanted.search).split(/\s+/).filter(Boolean)
  const orders: Readonly<Record<Sorting, (a: SopSummary, b: SopSummary) => number>> = {
    changed: (a, b) => lastMoment(b) - lastMoment(a),
    title: (a, b) => emptyLast(a.title, b.title) || compare(a.title, b.title),
    number: (a, b) => emptyLast(a.number, b.number) || compare(a.number, b.number),
  }
  return sops
    .filter((sop) => (wanted.shelf === 'trash') === (sop.trashedAt !== null))
    .filter((sop) => {
      const text = plain(`${sop.title} ${sop.number} ${sop.unit}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => orders[wanted.sorting](a, b) || lastMoment(b) - lastMoment(a) || compare(a.id, b.id))
}

const lastMoment = (sop: SopSummary) => sop.trashedAt ?? sop.changedAt

const emptyLast = (a: string, b: string) => Number(a === '') - Number(b === '')

/** Lower case without accents, for comparing what people type with what is written. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLocaleLowerCase()
}
