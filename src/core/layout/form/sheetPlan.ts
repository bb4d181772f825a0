import type { Rect } from '@/core/geometry/rect.ts'
import type { Sop } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import { wrapText, type WrappedLine } from '@/core/text/wrapText.ts'
import { formStyle } from './formStyle.ts'
import type { FormTable } from './formTable.ts'
import { layoutIdentity, type IdentitySheet } from './identity/layoutIdentity.ts'
import type { PageRoom } from './pageRows.ts'
import { paperSize, printableArea } from './paper.ts'

/** What stands where on the sheets, in mm from the top of each, and what is left for the rows of the table. */
export interface SheetPlan {
  /** From the top of a sheet to that of the next, in Scene mm. */
  readonly pitch: number
  readonly paper: Rect
  readonly printable: Rect
  /** Pages of their own before the flow. */
  readonly identity: readonly IdentitySheet[]
  /** The identity part above the flow. */
  readonly block: IdentitySheet | null
  readonly title: {
    readonly lines: readonly WrappedLine[]
    readonly fontSize: number
    readonly height: number
  }
  /** Where the head of the table begins, on the first flow page and on later ones. */
  readonly tableTop: { readonly first: number; readonly later: number }
  /** The line at the foot of a page. */
  readonly footer: { readonly top: number; readonly height: number }
  readonly room: PageRoom
  /** The paper is too low for what every page repeats: rows are drawn beyond it rather than not at all. */
  readonly isTooLow: boolean
}

/** Less room than this below the identity part, and it gets pages of its own. */
const leastFlow = 34

/** Divides the sheets between identity part, title, table and foot; what stays is the plan before. */
export function planSheets(
  table: FormTable,
  previous?: { readonly table: FormTable; readonly sheetPlan: SheetPlan },
): SheetPlan {
  return previous && isSameTask(table, previous.table) ? previous.sheetPlan : plannedSheets(table)
}

function isSameTask(a: FormTable, b: FormTable): boolean {
  return (
    a.plan === b.plan &&
    a.heads === b.heads &&
    a.total?.height === b.total?.height &&
    a.rows[0]?.symbols === b.rows[0]?.symbols &&
    a.sop.title === b.sop.title &&
    a.sop.language === b.sop.language &&
    a.sop.page === b.sop.page &&
    a.sop.identity === b.sop.identity
  )
}

function plannedSheets({ sop, plan, heads, rows, total }: FormTable): SheetPlan {
  const size = paperSize(sop.page)
  const printable = printableArea(sop.page)
  const fontSize = plan.fontSize * mmPerPoint
  const lineHeight = fontSize * formStyle.lineHeight
  const footerHeight = rounded(lineHeight + formStyle.footerGap)
  const bottom = rounded(printable.y + printable.height - footerHeight)
  const area = { ...printable, height: Math.max(0, rounded(bottom - printable.y)) }
  const title = titleOf(sop, printable.width, fontSize)
  const fromTitle = rounded(printable.y + title.height)
  const needed = heads.height + Math.max(leastFlow, rows[0]?.symbols ?? 0)
  const { identity, block } = identityParts(sop, area, needed)
  const first = block ? rounded(printable.y + block.height + formStyle.blockGap) : fromTitle
  const isTooLow = bottom - fromTitle - heads.height < formStyle.leastBody
  const bodyHeight = (top: number) => Math.max(formStyle.leastBody, rounded(bottom - top - heads.height))
  return {
    pitch: rounded(size.height + formStyle.sheetGap),
    paper: { x: 0, y: 0, ...size },
    printable,
    identity,
    block,
    title,
    tableTop: { first, later: fromTitle },
    footer: { top: bottom, height: footerHeight },
    isTooLow,
    room: {
      first: bodyHeight(first),
      later: bodyHeight(fromTitle),
      tail: total?.height ?? 0,
      lineHeight,
      padding: 2 * formStyle.paddingY,
    },
  }
}

function identityParts(sop: Sop, area: Rect, needed: number): Pick<SheetPlan, 'identity' | 'block'> {
  if (sop.page.identity === 'none') return { identity: [], block: null }
  if (sop.page.identity === 'with-flow') {
    const [block, ...others] = layoutIdentity(sop, { first: area, next: area, density: 'compact' })
    const left = area.height - block.height - formStyle.blockGap
    if (others.length === 0 && left >= needed) return { identity: [], block }
  }
  return { identity: layoutIdentity(sop, { first: area, next: area, density: 'page' }), block: null }
}

function titleOf(sop: Sop, width: number, textSize: number): SheetPlan['title'] {
  const fontSize = textSize * formStyle.titleSize
  const lines = wrapText(sop.title, 'bold', Math.max(10, width - 2 * formStyle.paddingX) / fontSize)
  const height = Math.max(1, lines.length) * fontSize * formStyle.lineHeight + formStyle.titleGap
  return { lines, fontSize, height: rounded(height) }
}
