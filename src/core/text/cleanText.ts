const loneSurrogates = /\p{Surrogate}/gu
const lineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/g
// Controls that XML forbids or nobody can see, and the two non-characters a parser refuses.
const unseen = /[^\P{Cc}\n\t]|[\ufffe\uffff\u00ad\ufeff]/gu
const spaces = /[\t\p{Zs}]+/gu
// Nearly every text: nothing to look for but runs of spaces, which are found without the tables of Unicode.
const plain = /^[\n\x20-\x7e]*$/

/**
 * A text as it can be drawn: line ends are `\n`, every run of tabs and odd spaces one plain space (drawing surfaces
 * collapse them, so a width measured with them would be wrong; a no-break space alone stays), control characters,
 * soft hyphens and broken surrogates are gone or replaced.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text.replace(/ {2,}/g, ' ')
  return text
    .replace(loneSurrogates, '\ufffd')
    .replace(lineEnds, '\n')
    .replace(unseen, '')
    .replace(spaces, (run) => (/^[\u00a0\u202f]$/.test(run) ? '\u00a0' : ' '))
}
