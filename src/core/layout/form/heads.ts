import type { Rect } from '@/core/geometry/rect.ts'
import type { ActorId, GroupId } from '@/core/model/ids.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Rule, SceneCell, SceneColumn } from '@/core/layout/sheet.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { cellText } from './cellText.ts'
import type { ColumnPlan } from './columns.ts'
import { fitHeads, type FittedHeads } from './fitHeads.ts'
import { headRules } from './headRules.ts'
import { headStretches, type Head, type HeadStretches } from './headStretches.ts'

/** The head of the table as it stands on every page, from its top, which is 0; across in mm of the sheet. */
export interface HeadPlan {
  readonly height: number
  readonly cells: readonly SceneCell[]
  readonly rules: readonly Rule[]
  /** Index of the cell of each lane, and of each group of lanes. */
  readonly laneCells: ReadonlyMap<ActorId, number>
  readonly groupCells: ReadonlyMap<GroupId, number>
}

/** Heights of the levels: over lanes and standard, of the groups, of the lanes; then the column numbers. */
export interface HeadLevels {
  readonly over: number
  readonly groups: number
  readonly lanes: number
  readonly numbers: number
}

const leastOver = 5.6
const leastLanes = 6.4
const numbersHeight = 1.6
/** Column numbers are small print. */
const largestNumber = 7

/** Lays out the heads: No and Kegiatan, PELAKSANA over groups over lanes, MUTU BAKU over its columns, Keterangan. */
export function planHeads(sop: Sop, actors: readonly Actor[], plan: ColumnPlan): HeadPlan {
  const stretches = headStretches(sop, actors, plan)
  const { over, groups, lanes, parts, single } = stretches
  const fits = fittedHeads(stretches, plan.fontSize)
  const levels = levelsOf(stretches, fits, sop.page.columnNumbers ? plan.fontSize : 0)
  const laneTop = rounded(levels.over + levels.groups)
  const bottom = rounded(laneTop + levels.lanes)
  const laneCells = lanes.map((head, index) =>
    headCell(head, { top: head.isGrouped ? laneTop : levels.over, bottom }, fits.lanes, index),
  )
  const groupCells = groups.map((head, index) =>
    headCell(head, { top: levels.over, bottom: laneTop }, fits.groups, index),
  )
  const others = [
    ...single.map((head, index) => headCell(head, { top: 0, bottom }, fits.single[index] ?? fits.over, 0)),
    ...over.map((head, index) => headCell(head, { top: 0, bottom: levels.over }, fits.over, index)),
    ...parts.map((head, index) => headCell(head, { top: levels.over, bottom }, fits.parts, index)),
    ...numberCells(plan, lanes, { top: bottom, height: levels.numbers }),
  ]
  return {
    height: rounded(bottom + levels.numbers),
    cells: [...laneCells, ...groupCells, ...others],
    rules: headRules(plan.columns, stretches, levels),
    laneCells: new Map(lanes.map(({ actor }, index) => [actor.id, index])),
    groupCells: new Map(groups.map(({ group }, index) => [group, laneCells.length + index])),
  }
}

/** Heads of one level are alike in size and direction; those that stand alone have their own. */
interface Fits {
  readonly over: FittedHeads
  readonly groups: FittedHeads
  readonly lanes: FittedHeads
  readonly parts: FittedHeads
  readonly single: readonly FittedHeads[]
}

function fittedHeads({ over, groups, lanes, parts, single }: HeadStretches, fontSize: number): Fits {
  const fit = (heads: readonly Head[]) =>
    fitHeads(
      heads.map(({ text, from, to }) => ({ text, width: to - from })),
      fontSize,
    )
  return {
    over: fit(over),
    groups: fit(groups),
    lanes: fit(lanes),
    parts: fit(parts),
    single: single.map((head) => fit([head])),
  }
}

/** The lowest level takes what heads that reach over several levels still need. */
function levelsOf({ groups, lanes }: HeadStretches, fits: Fits, numbersSize: number): HeadLevels {
  const over = rounded(Math.max(leastOver, ...fits.over.depths))
  const grouped = groups.length === 0 ? 0 : rounded(Math.max(leastOver, ...fits.groups.depths))
  const needs = [
    ...fits.lanes.depths.map((depth, lane) => (lanes[lane]?.isGrouped ? depth : depth - grouped)),
    ...fits.parts.depths.map((depth) => depth - grouped),
    ...fits.single.flatMap(({ depths }) => depths.map((depth) => depth - over - grouped)),
  ]
  const numbers = rounded(numbersSize * mmPerPoint * numbersHeight)
  return { over, groups: grouped, lanes: rounded(Math.max(leastLanes, ...needs)), numbers }
}

function headCell(
  { field, from, to }: Head,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  fits: FittedHeads,
  index: number,
): SceneCell {
  const rect: Rect = { x: from, y: top, width: rounded(to - from), height: rounded(bottom - top) }
  const text = cellText(fits.lines[index] ?? [], rect, {
    fontSize: fits.fontSize,
    bold: true,
    anchor: 'middle',
    upright: fits.turned ? 'turned' : 'middle',
  })
  return { field, rect, text, part: 0 }
}

/** "(1) (2) …" under the heads: every column and every lane has its number. */
function numberCells(
  { columns, fontSize: points }: ColumnPlan,
  lanes: readonly Pick<Head, 'from' | 'to'>[],
  { top, height }: { readonly top: number; readonly height: number },
): readonly SceneCell[] {
  if (height === 0) return []
  const fontSize = Math.min(points, largestNumber) * mmPerPoint
  const stretches = columns.flatMap((column: SceneColumn): readonly Pick<Head, 'from' | 'to'>[] =>
    column.column === 'lanes' && lanes.length > 0 ? lanes : [column],
  )
  return stretches.map(({ from, to }, index) => {
    const text = `(${index + 1})`
    const rect = { x: from, y: top, width: rounded(to - from), height }
    const line = { text, width: textWidth(text, 'regular') }
    const style = { fontSize, bold: false, anchor: 'middle', upright: 'middle' } as const
    return { field: null, rect, text: cellText([line], rect, style), part: 0 }
  })
}
