import type { Sop } from '@/core/model/sop.ts'

/** Fields of a Sop that a person types. */
const typed = new Set([
  ...[
    'title',
    'name',
    'activity',
    'requirements',
    'duration',
    'output',
    'remarks',
    'label',
    'text',
    'letter',
  ],
  ...['agency', 'unit', 'number', 'created', 'revised', 'effective', 'position', 'nip'],
  ...['legalBasis', 'related', 'warnings', 'qualifications', 'equipment', 'records'],
])

/** The Sop with every text that a person typed replaced by the next of `texts`. */
export function withTexts(sop: Sop, texts: readonly string[]): Sop {
  let next = 0
  const text = (): string => texts[next++ % texts.length] ?? ''
  const replaced = (value: unknown, isTyped: boolean): unknown => {
    if (typeof value === 'string') return isTyped ? text() : value
    if (Array.isArray(value)) return value.map((item) => replaced(item, isTyped))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        // Two flows that say the same cannot be, so no two labels may become equal.
        key === 'label' ? `${text()}${next}` : replaced(item, typed.has(key)),
      ]),
    )
  }
  return replaced(sop, false) as Sop
}
