/** How well a text answers a search, 0 the best; null when some word of the search does not occur in it. */
export function searchRank(text: string, search: string): number | null {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const where = plain(text)
  let rank = 0
  for (const word of words) {
    const at = where.indexOf(word)
    if (at < 0) return null
    // At the start of the text, then at the start of a word, then anywhere.
    rank += at === 0 ? 0 : /\W/.test(where[at - 1] ?? '') ? 1 : 2
  }
  return rank
}

/** Lower case without accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLocaleLowerCase()
}
