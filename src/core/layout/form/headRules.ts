import { rounded } from '@/core/layout/rounded.ts'
import type { Rule, SceneColumn } from '@/core/layout/sheet.ts'
import type { HeadLevels } from './heads.ts'
import { isStandard, type HeadStretches } from './headStretches.ts'

/** The lines within the head and the one below it, from its top, which is 0; the frame around it belongs to the page. */
export function headRules(
  columns: readonly SceneColumn[],
  { lanes, groups, over }: Pick<HeadStretches, 'lanes' | 'groups' | 'over'>,
  levels: HeadLevels,
): readonly Rule[] {
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0]
  const laneTop = rounded(levels.over + levels.groups)
  const bottom = rounded(laneTop + levels.lanes)
  const end = rounded(bottom + levels.numbers)
  const borders = columns.slice(1).map(({ column, from }, index) => {
    const before = columns[index]?.column
    const isInside = before !== undefined && isStandard(before) && isStandard(column)
    return down(from, { from: isInside ? levels.over : 0, to: end }, 'line')
  })
  const laneBorders = lanes.slice(1).map(({ from, isGrouped }) => {
    const isInside = isGrouped && groups.some((group) => group.from < from && from < group.to)
    return down(from, { from: isInside ? laneTop : levels.over, to: end }, 'lane')
  })
  return [
    ...borders,
    ...laneBorders,
    ...over.map(({ from, to }) => across(levels.over, { from, to })),
    ...groups.map(({ from, to }) => across(laneTop, { from, to })),
    ...(levels.numbers > 0 ? [across(bottom, { from: left, to: right })] : []),
    across(end, { from: left, to: right }),
  ]
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function across(y: number, { from, to }: Stretch): Rule {
  return { from: { x: from, y }, to: { x: to, y }, weight: 'line' }
}

function down(x: number, { from, to }: Stretch, weight: Rule['weight']): Rule {
  return { from: { x, y: from }, to: { x, y: to }, weight }
}
