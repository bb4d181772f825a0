import type { Rect } from '@/core/geometry/rect.ts'
import type { SceneCell, ScenePicture } from '@/core/layout/sheet.ts'
import type { FormField, IdentityText } from '@/core/model/formField.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { Sop } from '@/core/model/sop.ts'
import { capped, type Overflow } from './capped.ts'
import { leading, type IdentityStyle } from './identityStyle.ts'
import { linesIn, placedText, type CellLine, type LineStyle } from './placedText.ts'

/** The lines of the upper left block. */
export interface AgencyBlock {
  readonly logo: string | null
  readonly agency: readonly CellLine[]
  readonly unit: readonly CellLine[]
  readonly overflows: readonly Overflow[]
}

interface Limited {
  readonly style: IdentityStyle
  /** Most lines of a text. */
  readonly limit: number
}

/** Wraps the agency's lines and its unit for a block of the given width in mm. */
export function agencyBlock(sop: Sop, width: number, { style, limit }: Limited): AgencyBlock {
  const room = width - 2 * style.paddingX
  const { logo, agency, unit } = sop.identity
  const rest = (name: IdentityText) => ({
    head: headWord(sop, 'sopNumber'),
    headField: { kind: 'heading', name: 'sopNumber' } as const,
    field: { kind: 'identity', name } as const,
  })
  const agencyLines = agency.flatMap((level) => linesIn(level, room, agencyStyle(style)))
  const first = capped(agencyLines, limit, rest('agency'))
  const second = capped(linesIn(unit, room, unitStyle(style)), limit, rest('unit'))
  return {
    logo: logo ?? null,
    agency: first.lines,
    unit: second.lines,
    overflows: [...first.overflows, ...second.overflows],
  }
}

/** Above the agency's lines this much is left to click on where there is no logo yet, in mm. */
const leastLogoPlace = 3

/** The least height of the block in mm. */
export function agencyHeight(block: AgencyBlock, style: IdentityStyle): number {
  const air = style.paddingY + style.gap
  return contentHeight(block, style) + 2 * (block.logo === null ? Math.max(air, leastLogoPlace) : air)
}

/** Puts logo, agency and unit below each other into the middle of the block. */
export function drawAgency(
  block: AgencyBlock,
  rect: Rect,
  style: IdentityStyle,
): { readonly cells: readonly SceneCell[]; readonly pictures: readonly ScenePicture[] } {
  const top = rect.y + (rect.height - contentHeight(block, style)) / 2
  const bottom = rect.y + rect.height
  const agencyTop = top + logoHeight(block, style)
  const unitTop = agencyTop + agencyLinesHeight(block, style)
  const centre = rect.x + rect.width / 2
  const cell = (field: FormField, y: number, to: number, text: SceneCell['text']): SceneCell => ({
    field,
    rect: { x: rect.x, y, width: rect.width, height: to - y },
    text,
    part: 0,
  })
  const at = (y: number) => ({ x: centre, y })
  const cells = [
    cell({ kind: 'logo' }, rect.y, agencyTop, placedText([], at(rect.y), unitStyle(style))),
    cell(
      { kind: 'identity', name: 'agency' },
      agencyTop,
      unitTop,
      placedText(block.agency, at(agencyTop), agencyStyle(style)),
    ),
    cell(
      { kind: 'identity', name: 'unit' },
      unitTop,
      bottom,
      placedText(block.unit, at(unitTop + unitGap(style)), unitStyle(style)),
    ),
  ]
  const place = {
    x: rect.x + style.paddingX,
    y: top,
    width: rect.width - 2 * style.paddingX,
    height: style.logo,
  }
  return { cells, pictures: block.logo === null ? [] : [{ rect: place, hash: block.logo }] }
}

function agencyStyle({ agencySize }: IdentityStyle): LineStyle {
  return { fontSize: agencySize, weight: 'bold', anchor: 'middle' }
}

function unitStyle({ fontSize }: IdentityStyle): LineStyle {
  return { fontSize, weight: 'bold', anchor: 'middle' }
}

function contentHeight(block: AgencyBlock, style: IdentityStyle): number {
  const unit = unitGap(style) + Math.max(1, block.unit.length) * style.lineHeight
  return logoHeight(block, style) + agencyLinesHeight(block, style) + unit
}

function agencyLinesHeight({ agency }: AgencyBlock, style: IdentityStyle): number {
  return Math.max(1, agency.length) * leading * style.agencySize
}

/** Of the logo with the space under it. */
function logoHeight({ logo }: AgencyBlock, style: IdentityStyle): number {
  return logo === null ? 0 : style.logo + 3 * style.gap + style.paddingY
}

function unitGap(style: IdentityStyle): number {
  return style.gap
}
