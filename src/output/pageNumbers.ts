/**
 * The pages that a person named ("1-3, 5"), each once and in order; all of them where nothing is named, null where the
 * text names none of them or cannot be understood.
 */
export function pageNumbers(text: string, count: number): readonly number[] | null {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  if (text.trim() === '') return all
  const spans = text.split(/[,;]/).map((part) => /^\s*(\d{1,5})?\s*(?:([-–—])\s*(\d{1,5})?\s*)?$/.exec(part))
  if (spans.some((span) => span === null || (span[1] === undefined && span[3] === undefined))) return null
  const isNamed = (page: number) =>
    spans.some((span) => {
      const from = Number(span?.[1] ?? 1)
      const to = span?.[2] === undefined ? from : Number(span[3] ?? count)
      return page >= from && page <= to
    })
  const named = all.filter(isNamed)
  return named.length > 0 ? named : null
}
