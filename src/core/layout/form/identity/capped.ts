import type { FormField } from '@/core/model/formField.ts'
import type { CellLine } from './placedText.ts'

/** The lines of a text that its place had no room for. */
export interface Overflow {
  /** The word over what goes on. */
  readonly head: string
  readonly headField: FormField
  readonly field: FormField
  readonly lines: readonly CellLine[]
}

export interface Capped {
  readonly lines: readonly CellLine[]
  readonly overflows: readonly Overflow[]
}

/** The first lines of a text, and what is left of it. */
export function capped(lines: readonly CellLine[], limit: number, rest: Omit<Overflow, 'lines'>): Capped {
  if (lines.length <= limit) return { lines, overflows: [] }
  return { lines: lines.slice(0, limit), overflows: [{ ...rest, lines: lines.slice(limit) }] }
}
