import { rounded } from '@/core/layout/rounded.ts'
import type { Rule } from '@/core/layout/sheet.ts'
import type { ColumnPlan } from './columns.ts'
import type { PageBand } from './pageRows.ts'

/** Where the table of a page stands, in Scene mm: its top, where its body begins and ends, and its lower edge. */
export interface TableHeights {
  readonly top: number
  readonly bodyTop: number
  readonly bodyBottom: number
  readonly bottom: number
}

/** The frame of a page's table and the lines of its body; the head has its own. */
export function tableRules(
  { columns, laneEdges }: ColumnPlan,
  bands: readonly PageBand[],
  { top, bodyTop, bodyBottom, bottom }: TableHeights,
): readonly Rule[] {
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0]
  const lanesFrom = columns.find(({ column }) => column === 'lanes')?.from ?? 0
  const across = (y: number, weight: Rule['weight'] = 'line'): Rule => ({
    from: { x: left, y },
    to: { x: right, y },
    weight,
  })
  const borders = [
    ...columns.slice(1).map(({ from }) => ({ x: from, weight: 'line' as const })),
    ...laneEdges.slice(1, -1).map((edge) => ({ x: rounded(lanesFrom + edge), weight: 'lane' as const })),
  ]
  const between = bands.slice(1).map((band) => across(band.top))
  const down = stretchesBetweenSections(bands, bodyTop, bodyBottom).flatMap(({ from, to }) =>
    borders.map(({ x, weight }): Rule => ({ from: { x, y: from }, to: { x, y: to }, weight })),
  )
  const frame: readonly Rule[] = [
    across(top, 'frame'),
    across(bottom, 'frame'),
    { from: { x: left, y: top }, to: { x: left, y: bottom }, weight: 'frame' },
    { from: { x: right, y: top }, to: { x: right, y: bottom }, weight: 'frame' },
  ]
  return [...between, ...down, ...frame]
}

/** Where columns and lanes run: section rows are one cell from edge to edge. */
export function stretchesBetweenSections(
  bands: readonly PageBand[],
  top: number,
  bottom: number,
): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = []
  let from = top
  for (const band of bands) {
    if (band.kind !== 'section') continue
    if (band.top > from) stretches.push({ from, to: band.top })
    from = band.bottom
  }
  if (bottom > from) stretches.push({ from, to: bottom })
  return stretches
}
