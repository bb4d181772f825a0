import type { Rect } from '@/core/geometry/rect.ts'
import type { TextBlock } from '@/core/layout/scene.ts'
import type { Rule, SceneCell } from '@/core/layout/sheet.ts'
import type { FormField, IdentityText } from '@/core/model/formField.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { Heading } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'
import { longDate } from '@/core/model/longDate.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { headStyle } from './box.ts'
import { capped, type Overflow } from './capped.ts'
import { leading, type IdentityStyle } from './identityStyle.ts'
import { linesIn, placedText, type CellLine, type LineStyle } from './placedText.ts'

/** A text of a row's right side. */
interface Value {
  readonly field: FormField
  readonly lines: readonly CellLine[]
  readonly style: LineStyle
  /** Free above it, in mm. */
  readonly above: number
}

/** A head and what stands beside it. */
export interface RegistryRow {
  readonly heading: Heading
  readonly head: readonly CellLine[]
  readonly values: readonly Value[]
}

/** The upper right block: one row each for number, dates, approval and name. */
export interface Registry {
  readonly headWidth: number
  readonly rows: readonly RegistryRow[]
  readonly overflows: readonly Overflow[]
}

interface Limited {
  readonly style: IdentityStyle
  /** Most lines of a text. */
  readonly limit: number
}

interface Given {
  readonly field: FormField
  readonly text: string
  readonly weight?: 'bold'
  readonly isLarge?: true
  readonly isCentred?: true
  readonly above?: number
}

/** Wraps heads and values of the upper right block for its width in mm. */
export function registryRows(sop: Sop, width: number, { style, limit }: Limited): Registry {
  const given = givenRows(sop, style)
  const headWidth = headColumnWidth(
    given.map(({ heading }) => headWord(sop, heading)),
    width,
    style,
  )
  const overflows: Overflow[] = []
  const rows = given.map(({ heading, values }): RegistryRow => {
    const head = headWord(sop, heading)
    const headField: FormField = { kind: 'heading', name: heading }
    const limited = (lines: readonly CellLine[], field: FormField) => {
      const kept = capped(lines, limit, { head, headField, field })
      overflows.push(...kept.overflows)
      return kept.lines
    }
    return {
      heading,
      head: limited(linesIn(head, headWidth - 2 * style.paddingX, headStyle(style)), headField),
      values: values.map((value) => {
        const lineStyle = styleOf(value, style)
        const lines = linesIn(value.text, width - headWidth - 2 * style.paddingX, lineStyle)
        return {
          field: value.field,
          lines: limited(lines, value.field),
          style: lineStyle,
          above: value.above ?? 0,
        }
      }),
    }
  })
  return { headWidth, rows, overflows }
}

export function rowHeight({ head, values }: RegistryRow, style: IdentityStyle): number {
  const content = values.reduce((sum, value) => sum + value.above + valueHeight(value), 0)
  return Math.max(Math.max(1, head.length) * style.lineHeight, content) + 2 * style.paddingY
}

/** Draws the rows into a block at least as tall as they are; what is over goes to the place for the signature. */
export function drawRows(
  { rows, headWidth }: Registry,
  rect: Rect,
  style: IdentityStyle,
): { readonly rules: readonly Rule[]; readonly cells: readonly SceneCell[] } {
  const spare = rect.height - rows.reduce((sum, row) => sum + rowHeight(row, style), 0)
  const border = rect.x + headWidth
  const rules: Rule[] = [
    { from: { x: border, y: rect.y }, to: { x: border, y: rect.y + rect.height }, weight: 'line' },
  ]
  const cells: SceneCell[] = []
  let y = rect.y
  for (const row of rows) {
    if (y > rect.y) rules.push({ from: { x: rect.x, y }, to: { x: rect.x + rect.width, y }, weight: 'line' })
    const extra = row.heading === 'approvedBy' ? spare : 0
    const height = rowHeight(row, style) + extra
    cells.push(headCell(row, { x: rect.x, y, width: headWidth, height }, style))
    cells.push(...valueCells(row, { x: border, y, width: rect.width - headWidth, height }, { style, extra }))
    y += height
  }
  return { rules, cells }
}

function givenRows(
  sop: Sop,
  style: IdentityStyle,
): { readonly heading: Heading; readonly values: readonly Given[] }[] {
  const { identity, language } = sop
  const { position, name, nip } = identity.approval
  const plain = (heading: Heading, field: IdentityText, text: string) => ({
    heading,
    values: [{ field: { kind: 'identity', name: field } as const, text }],
  })
  const signatory = (field: IdentityText, text: string): Given => ({
    field: { kind: 'identity', name: field },
    text,
    isCentred: true,
  })
  return [
    plain('sopNumber', 'number', identity.number),
    plain('created', 'created', longDate(identity.created, language)),
    plain('revised', 'revised', longDate(identity.revised, language)),
    plain('effective', 'effective', longDate(identity.effective, language)),
    {
      heading: 'approvedBy',
      values: [
        signatory('position', position),
        { ...signatory('name', name), weight: 'bold', above: style.signature },
        signatory('nip', nip === '' || /^nip/i.test(nip) ? nip : `NIP. ${nip}`),
      ],
    },
    {
      heading: 'title',
      values: [{ field: { kind: 'title' }, text: sop.title, weight: 'bold', isLarge: true }],
    },
  ]
}

function styleOf({ weight, isLarge, isCentred }: Given, style: IdentityStyle): LineStyle {
  return {
    fontSize: isLarge ? style.titleSize : style.fontSize,
    weight: weight ?? 'regular',
    anchor: isCentred ? 'middle' : 'start',
  }
}

/** As wide as its widest head, within reason. */
function headColumnWidth(heads: readonly string[], width: number, style: IdentityStyle): number {
  const widest = Math.max(...heads.map((head) => textWidth(head, 'bold'))) * style.fontSize
  return Math.min(Math.max(widest + 2 * style.paddingX + 2, 0.2 * width), 0.4 * width)
}

function valueHeight({ lines, style }: Value): number {
  return Math.max(1, lines.length) * leading * style.fontSize
}

function headCell({ heading, head, values }: RegistryRow, rect: Rect, style: IdentityStyle): SceneCell {
  // Beside a single larger line the head stands on the same middle.
  const [first] = values
  const lead =
    first && values.length === 1 && head.length === 1
      ? (leading * (first.style.fontSize - style.fontSize)) / 2
      : 0
  const at = { x: rect.x + style.paddingX, y: rect.y + style.paddingY + lead }
  return {
    field: { kind: 'heading', name: heading },
    rect,
    text: placedText(head, at, headStyle(style)),
    part: 0,
  }
}

/** The cells of a row's values share its whole height but for the place of the signature. */
function valueCells(
  { values }: RegistryRow,
  rect: Rect,
  { style, extra }: { readonly style: IdentityStyle; readonly extra: number },
): readonly SceneCell[] {
  const bottom = rect.y + rect.height
  let y = rect.y + style.paddingY
  return values.map((value, index): SceneCell => {
    y += value.above === 0 ? 0 : value.above + extra
    const top = index === 0 ? rect.y : y
    const text: TextBlock = placedText(value.lines, { x: anchorX(value, rect, style), y }, value.style)
    y += valueHeight(value)
    const to = index === values.length - 1 ? bottom : y
    return {
      field: value.field,
      rect: { x: rect.x, y: top, width: rect.width, height: to - top },
      text,
      part: 0,
    }
  })
}

function anchorX({ style: { anchor } }: Value, rect: Rect, style: IdentityStyle): number {
  return anchor === 'middle' ? rect.x + rect.width / 2 : rect.x + style.paddingX
}
