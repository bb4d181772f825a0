import type { Rect } from '@/core/geometry/rect.ts'
import type { FormField } from '@/core/model/formField.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { ActorId, GroupId } from '@/core/model/ids.ts'
import type { Column } from '@/core/model/page.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Rule, SceneCell, SceneColumn } from '@/core/layout/sheet.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { cellText } from './cellText.ts'
import type { ColumnPlan } from './columns.ts'
import { fitHeads, type FittedHeads } from './fitHeads.ts'
import { headRules } from './headRules.ts'

/** The head of the table as it stands on every page, from its top, which is 0; across in mm of the sheet. */
export interface HeadPlan {
  readonly height: number
  readonly cells: readonly SceneCell[]
  readonly rules: readonly Rule[]
  /** Index of the cell of each lane, and of each group of lanes. */
  readonly laneCells: ReadonlyMap<ActorId, number>
  readonly groupCells: ReadonlyMap<GroupId, number>
}

/** Heights of the three levels: over lanes and standard, of the groups, of the lanes; then the column numbers. */
export interface HeadLevels {
  readonly over: number
  readonly groups: number
  readonly lanes: number
  readonly numbers: number
}

/** Stretch of neighbouring lanes under one name, in mm from the sheet's left edge. */
interface GroupStretch {
  readonly id: GroupId
  readonly from: number
  to: number
}

const leastOver = 5.6
const leastLanes = 6.4
const standard: ReadonlySet<Column> = new Set(['requirements', 'duration', 'output'])

/** Lays out the heads: No and Kegiatan, PELAKSANA over groups over lanes, MUTU BAKU over its columns, Keterangan. */
export function planHeads(sop: Sop, actors: readonly Actor[], plan: ColumnPlan): HeadPlan {
  const { columns, laneEdges } = plan
  const lanesFrom = columns.find(({ column }) => column === 'lanes')?.from ?? 0
  const lanes = actors.map((actor, index) => ({
    actor,
    from: rounded(lanesFrom + (laneEdges[index] ?? 0)),
    to: rounded(lanesFrom + (laneEdges[index + 1] ?? 0)),
  }))
  const groups = groupStretches(sop, lanes)
  const fit = (heads: readonly Head[]) =>
    fitHeads(
      heads.map(({ text, from, to }) => ({ text, width: to - from })),
      plan.fontSize,
    )
  const over = headsOver(sop, columns)
  const groupHeads = groups.map(({ id, from, to }) => ({ ...named(sop, { kind: 'group', id }), from, to }))
  const laneHeads = lanes.map(({ actor, from, to }) => ({
    ...named(sop, { kind: 'actor', id: actor.id }),
    from,
    to,
  }))
  const single = columns.filter(({ column }) => column !== 'lanes' && !standard.has(column))
  const parts = columns.filter(({ column }) => standard.has(column))
  const singleHeads = single.map((column) => columnHead(sop, column))
  const partHeads = parts.map((column) => columnHead(sop, column))
  const fits = { over: fit(over), groups: fit(groupHeads), lanes: fit(laneHeads), parts: fit(partHeads) }
  const singleFits = singleHeads.map((head) => fit([head]))
  const isGrouped = lanes.map(({ actor }) => groups.some(({ id }) => id === actor.group))
  const overHeight = Math.max(leastOver, ...fits.over.depths)
  const groupHeight = groups.length === 0 ? 0 : Math.max(leastOver, ...fits.groups.depths)
  const levels: HeadLevels = {
    over: rounded(overHeight),
    groups: rounded(groupHeight),
    lanes: rounded(
      Math.max(
        leastLanes,
        ...fits.lanes.depths.map((depth, lane) => (isGrouped[lane] ? depth : depth - groupHeight)),
        ...fits.parts.depths.map((depth) => depth - groupHeight),
        ...singleFits.map(({ depths }) => (depths[0] ?? 0) - overHeight - groupHeight),
      ),
    ),
    numbers: sop.page.columnNumbers ? rounded(plan.fontSize * mmPerPoint * 1.6) : 0,
  }
  const top = { groups: levels.over, lanes: rounded(levels.over + levels.groups) }
  const bottom = rounded(top.lanes + levels.lanes)
  const laneCells = laneHeads.map((head, lane) =>
    headCell(head, { top: isGrouped[lane] ? top.lanes : top.groups, bottom }, fits.lanes, lane),
  )
  const groupCells = groupHeads.map((head, index) =>
    headCell(head, { top: top.groups, bottom: top.lanes }, fits.groups, index),
  )
  const others = [
    ...singleHeads.map((head, index) =>
      headCell(head, { top: 0, bottom }, singleFits[index] ?? fits.over, 0),
    ),
    ...over.map((head, index) => headCell(head, { top: 0, bottom: levels.over }, fits.over, index)),
    ...partHeads.map((head, index) => headCell(head, { top: levels.over, bottom }, fits.parts, index)),
    ...(levels.numbers > 0 ? numberCells(columns, lanes, { top: bottom, height: levels.numbers }, plan) : []),
  ]
  return {
    height: rounded(bottom + levels.numbers),
    cells: [...laneCells, ...groupCells, ...others],
    rules: headRules(columns, { lanes, groups, isGrouped }, levels),
    laneCells: new Map(lanes.map(({ actor }, index) => [actor.id, index])),
    groupCells: new Map(groups.map(({ id }, index) => [id, laneCells.length + index])),
  }
}

interface Head {
  readonly field: FormField
  readonly text: string
  readonly from: number
  readonly to: number
}

function named(sop: Sop, field: FormField & { kind: 'actor' | 'group' }): Pick<Head, 'field' | 'text'> {
  const text = field.kind === 'actor' ? sop.actors[field.id]?.name : sop.groups[field.id]?.name
  return { field, text: text ?? '' }
}

function columnHead(sop: Sop, { column, from, to }: SceneColumn): Head {
  return { field: { kind: 'heading', name: column }, text: headWord(sop, column), from, to }
}

/** PELAKSANA and MUTU BAKU, which stand over other heads. */
function headsOver(sop: Sop, columns: readonly SceneColumn[]): readonly Head[] {
  const stretch = (shown: readonly SceneColumn[], name: 'lanes' | 'standard'): readonly Head[] => {
    const [first, last] = [shown[0], shown.at(-1)]
    if (!first || !last) return []
    return [{ field: { kind: 'heading', name }, text: headWord(sop, name), from: first.from, to: last.to }]
  }
  return [
    ...stretch(
      columns.filter(({ column }) => column === 'lanes'),
      'lanes',
    ),
    ...stretch(
      columns.filter(({ column }) => standard.has(column)),
      'standard',
    ),
  ]
}

function groupStretches(
  sop: Sop,
  lanes: readonly { readonly actor: Actor; readonly from: number; readonly to: number }[],
): readonly GroupStretch[] {
  const stretches: GroupStretch[] = []
  for (const { actor, from, to } of lanes) {
    if (!actor.group || !sop.groups[actor.group]) continue
    const known = stretches.find(({ id }) => id === actor.group)
    if (known) known.to = to
    else stretches.push({ id: actor.group, from, to })
  }
  return stretches
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
  columns: readonly SceneColumn[],
  lanes: readonly { readonly from: number; readonly to: number }[],
  { top, height }: { readonly top: number; readonly height: number },
  { fontSize: points }: ColumnPlan,
): readonly SceneCell[] {
  const fontSize = Math.min(points, 7) * mmPerPoint
  const stretches = columns.flatMap((column) =>
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
