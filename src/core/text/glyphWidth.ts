import { boldWidths, regularWidths, unitsPerEm } from './arimoWidths.ts'

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
const regular = face(regularWidths)
const bold = face(boldWidths)

/** Widths by code point; Latin, where nearly all letters are, also by index. */
interface Face {
  readonly latin: Float64Array
  readonly all: ReadonlyMap<number, number>
}

/** Width of one code point in em; undefined where the font has none. Kerning and ligatures are off on every surface. */
export function glyphWidth(codePoint: number, weight: 'regular' | 'bold'): number | undefined {
  const { latin, all } = weight === 'bold' ? bold : regular
  const width = latin[codePoint]
  return width === undefined || width === 0 ? all.get(codePoint) : width
}

function face(text: string): Face {
  const all = decoded(text)
  return { latin: Float64Array.from({ length: 0x250 }, (_, code) => all.get(code) ?? 0), all }
}

function decoded(text: string): ReadonlyMap<number, number> {
  const digits = new Map(Array.from(alphabet, (digit, value) => [digit, value]))
  const widths = new Map<number, number>()
  for (const run of text.split(' ')) {
    const colon = run.indexOf(':')
    const first = Number.parseInt(run.slice(0, colon), 16)
    for (let at = colon + 1, code = first; at < run.length; at += 2, code++) {
      const units = 64 * (digits.get(run[at] ?? '') ?? 0) + (digits.get(run[at + 1] ?? '') ?? 0)
      widths.set(code, units / unitsPerEm)
    }
  }
  return widths
}
