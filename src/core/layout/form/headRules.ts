import type { GroupId } from '@/core/model/ids.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Rule, SceneColumn } from '@/core/layout/sheet.ts'
import type { HeadLevels } from './heads.ts'

interface HeadStretches {
  readonly lanes: readonly { readonly from: number; readonly to: number }[]
  readonly groups: readonly { readonly id: GroupId; readonly from: number; readonly to: number }[]
  readonly isGrouped: readonly boolean[]
}

/** The lines within the head and the one below it, from its top, which is 0; the frame around it belongs to the page. */
export function headRules(
  columns: readonly SceneColumn[],
  { lanes, groups, isGrouped }: HeadStretches,
  levels: HeadLevels,
): readonly Rule[] {
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0]
  const laneTop = rounded(levels.over + levels.groups)
  const bottom = rounded(laneTop + levels.lanes)
  const end = rounded(bottom + levels.numbers)
  const across = (from: number, to: number, y: number, weight: Rule['weight'] = 'line'): Rule => ({
    from: { x: from, y },
    to: { x: to, y },
    weight,
  })
  const down = (x: number, from: number, to: number, weight: Rule['weight'] = 'line'): Rule => ({
    from: { x, y: from },
    to: { x, y: to },
    weight,
  })
  const under = columns.filter(
    ({ column }) => column !== 'number' && column !== 'activity' && column !== 'remarks',
  )
  const parts = new Set(under.filter(({ column }) => column !== 'lanes').map(({ column }) => column))
  const between = columns.slice(1).map((column, index) => {
    const inStandard = parts.has(column.column) && parts.has(columns[index]?.column ?? 'lanes')
    return down(column.from, inStandard ? levels.over : 0, end)
  })
  const laneBorders = lanes.slice(1).map(({ from }, index) => {
    const sameGroup = groups.some((group) => group.from < from && from < group.to)
    const top = sameGroup && isGrouped[index] ? laneTop : levels.over
    return down(from, top, end, 'lane')
  })
  return [
    ...between,
    ...laneBorders,
    ...under.map(({ from, to }) => across(from, to, levels.over)),
    ...groups.map(({ from, to }) => across(from, to, laneTop)),
    ...(levels.numbers > 0 ? [across(left, right, bottom)] : []),
    across(left, right, end),
  ]
}
