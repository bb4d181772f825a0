/**
 * How an agency numbers its SOPs: text in which these stand for something. All else stands for itself.
 *
 *     {n} {nn} {nnn} …   the running number, with at least so many digits (up to six)
 *     {yyyy} {yy}        the year
 *     {mm} {m}           the month: 06, 6
 *     {rm}               the month in Roman numerals: VI
 *     {unit}             the unit of the SOP
 *
 * The number runs on within a year and a unit where the pattern names them, whatever the month.
 */
export interface NumberMoment {
  readonly unit: string
  readonly year: number
  /** From 1. */
  readonly month: number
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'running'; readonly digits: number }
  | { readonly kind: 'year'; readonly digits: 2 | 4 }
  | { readonly kind: 'month'; readonly how: 'mm' | 'm' | 'rm' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'unknown'; readonly text: string }

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** What a number of today looks like with the given running number. */
export function numberOf(pattern: string, running: number, moment: NumberMoment): string {
  return piecesOf(pattern, moment.unit)
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
        case 'unknown':
          return piece.text
        case 'running':
          return String(running).padStart(piece.digits, '0')
        case 'year':
          return yearIn(moment, piece.digits)
        case 'month':
          return monthIn(moment, piece.how)
        case 'unit':
          return moment.unit.trim()
      }
    })
    .join('')
}

/**
 * The next free number: one more than the highest running number among those given that follow the pattern in the
 * same year and unit. Gaps stay, for a number that was given once may stand on paper. Empty for an empty pattern.
 */
export function nextNumber(pattern: string, taken: readonly string[], moment: NumberMoment): string {
  if (pattern.trim() === '') return ''
  const shape = shapeOf(piecesOf(pattern, moment.unit), moment)
  const highest = taken.reduce(
    (most, number) => Math.max(most, Number(shape.exec(number.trim())?.[1] ?? 0)),
    0,
  )
  return numberOf(pattern.trim(), highest + 1, moment)
}

/** What stands in braces and means nothing, as it is written: it would be printed as it stands. */
export function unknownInPattern(pattern: string): readonly string[] {
  return piecesOf(pattern, 'unit').flatMap((piece) => (piece.kind === 'unknown' ? [piece.text] : []))
}

/** Whether numbers made of it differ from each other. */
export function countsUp(pattern: string): boolean {
  return piecesOf(pattern, 'unit').some(({ kind }) => kind === 'running')
}

/** Without a unit its place goes, together with one sign that parts it from the rest. */
function piecesOf(pattern: string, unit: string): readonly Piece[] {
  const whole = pattern.trim()
  const said =
    unit.trim() === '' ? whole.replaceAll(/\{unit\}[/.\-_ ]|[/.\-_ ]\{unit\}$|\{unit\}/g, '') : whole
  return said
    .split(/(\{[^{}]*\})/)
    .filter((text) => text !== '')
    .map(pieceOf)
}

function pieceOf(text: string): Piece {
  if (/^\{n{1,6}\}$/.test(text)) return { kind: 'running', digits: text.length - 2 }
  switch (text) {
    case '{yyyy}':
      return { kind: 'year', digits: 4 }
    case '{yy}':
      return { kind: 'year', digits: 2 }
    case '{mm}':
      return { kind: 'month', how: 'mm' }
    case '{m}':
      return { kind: 'month', how: 'm' }
    case '{rm}':
      return { kind: 'month', how: 'rm' }
    case '{unit}':
      return { kind: 'unit' }
    default:
      return { kind: /^\{.*\}$/.test(text) ? 'unknown' : 'text', text }
  }
}

const months = { mm: '(?:0[1-9]|1[0-2])', m: '(?:1[0-2]|[1-9])', rm: `(?:${romans.toReversed().join('|')})` }

/** What numbers of this pattern, year and unit look like; the first group is the running number. */
function shapeOf(pieces: readonly Piece[], moment: NumberMoment): RegExp {
  const parts = pieces.map((piece) => {
    switch (piece.kind) {
      case 'text':
      case 'unknown':
        return escaped(piece.text)
      case 'running':
        return '(\\d{1,9})'
      case 'year':
        return yearIn(moment, piece.digits)
      case 'month':
        return months[piece.how]
      case 'unit':
        return escaped(moment.unit.trim())
    }
  })
  return new RegExp(`^${parts.join('')}$`, 'iu')
}

const yearIn = ({ year }: NumberMoment, digits: 2 | 4): string => String(year).padStart(4, '0').slice(-digits)

function monthIn({ month }: NumberMoment, how: 'mm' | 'm' | 'rm'): string {
  if (how === 'rm') return romans[month - 1] ?? ''
  return how === 'mm' ? String(month).padStart(2, '0') : String(month)
}

/** As it stands, however it is spaced. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
}
