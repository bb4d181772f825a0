import type { Sop } from '@/core/model/sop.ts'

/** Longest name without its ending: file systems stop at 255 bytes, and a letter may take three. */
const maxLength = 80

/** A name that every file system takes, from the SOP's number and title, without an ending. */
export function fileName(sop: Pick<Sop, 'title' | 'identity'>): string {
  const name = [sop.identity.number, sop.title]
    .join(' ')
    // What Windows forbids, and what cannot be seen.
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const letters = new Intl.Segmenter().segment(name)
  const short = Array.from(letters, ({ segment }) => segment)
    .slice(0, maxLength)
    .join('')
  const safe = short.replaceAll(/^[. ]+|[. ]+$/g, '')
  return safe === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? 'SOP' : safe
}
