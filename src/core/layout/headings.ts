import type { Rect } from '@/core/geometry/rect.ts'
import type { GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { wrapText, type WrappedLine } from '@/core/text/wrapText.ts'
import type { Arrangement } from './arrangement.ts'
import { chartStyle } from './chartStyle.ts'
import { sceneRect, type Extent, type Frame } from './frame.ts'
import type { RoutedMatrix } from './routing/matrix.ts'
import type { SceneGroup, SceneLane, SceneRow } from './scene.ts'
import { centredBlock } from './textBlock.ts'

const { fontSize, lineHeight, headPadding } = chartStyle

/** Everything around the body, and the frame that says where the body begins. */
export interface Headings {
  readonly frame: Frame
  readonly lanes: readonly SceneLane[]
  readonly rows: readonly SceneRow[]
  readonly actorGroups: readonly SceneGroup[]
  readonly phases: readonly SceneGroup[]
}

/** How high (mm, across the lanes) each lane must be for its name where lanes are horizontal; 0 where vertical. */
export function headExtents(sop: Sop, { actors }: Arrangement): readonly number[] {
  if (sop.orientation === 'vertical') return actors.map(() => 0)
  return actors.map(({ name }) => linesDepth(headLines(name, chartStyle.headWidth)))
}

/** The edges of neighbouring lanes and rows, in mm from the first; rows are numbered on from `firstRow`. */
type Edges = Pick<RoutedMatrix, 'laneEdges' | 'rowEdges'> & { readonly firstRow?: number }

/** Places lane heads, group heads, phases and row numbers around the routed body. */
export function headings(
  sop: Sop,
  { actors, steps }: Pick<Arrangement, 'actors' | 'steps'>,
  { laneEdges, rowEdges, firstRow = 0 }: Edges,
): Headings {
  const upright = sop.orientation === 'vertical'
  const groups = spans(sop, actors, laneEdges)
  const phases = spans(sop, steps, rowEdges)
  const groupDepth = depthOf(groups, chartStyle.groupHeight)
  const phaseDepth = depthOf(phases, chartStyle.phaseWidth)
  const names = actors.map(({ name }, lane) =>
    headLines(name, upright ? between(laneEdges, lane) : chartStyle.headWidth),
  )
  const headDepth = upright ? Math.max(chartStyle.headHeight, ...names.map(linesDepth)) : chartStyle.headWidth
  const across = phaseDepth + gutterDepth(sop)
  const along = groupDepth + headDepth
  const frame: Frame = { orientation: sop.orientation, across, along }
  const rowBottom = along + (rowEdges.at(-1) ?? 0)
  const laneRight = across + (laneEdges.at(-1) ?? 0)
  return {
    frame,
    lanes: actors.map((actor, lane) => {
      const sides = { left: across + (laneEdges[lane] ?? 0), right: across + (laneEdges[lane + 1] ?? 0) }
      const head = sceneRect(frame, { ...sides, top: actor.group ? groupDepth : 0, bottom: along })
      const name = centredBlock(names[lane] ?? [], middle(head), { bold: true, turned: false })
      const band = sceneRect(frame, { ...sides, top: along, bottom: rowBottom })
      return { actor: actor.id, head, name, band, tint: actor.tint ?? null }
    }),
    rows: steps.map((step, row) => {
      const sides = { top: along + (rowEdges[row] ?? 0), bottom: along + (rowEdges[row + 1] ?? 0) }
      const gutter = sceneRect(frame, { ...sides, left: phaseDepth, right: across })
      const number = firstRow + row + 1
      const text = String(number)
      const digits = numbered(sop) ? [{ text, width: textWidth(text, 'regular') }] : []
      const numberText = centredBlock(digits, middle(gutter), { bold: false, turned: false })
      const band = sceneRect(frame, { ...sides, left: across, right: laneRight })
      return { step: step.id, number, gutter, numberText, band }
    }),
    actorGroups: groups.map((span) =>
      group(frame, span, { left: across + span.from, right: across + span.to, top: 0, bottom: groupDepth }),
    ),
    phases: phases.map((span) =>
      group(frame, span, { left: 0, right: phaseDepth, top: along + span.from, bottom: along + span.to }),
    ),
  }
}

interface GroupSpan {
  readonly id: GroupId
  readonly of: 'actors' | 'steps'
  readonly from: number
  readonly to: number
  readonly lines: readonly WrappedLine[]
}

/** The stretch every group covers, and its name wrapped along it. */
function spans(
  sop: Sop,
  members: readonly { readonly group?: GroupId }[],
  edges: readonly number[],
): GroupSpan[] {
  const stretches = new Map<GroupId, { from: number; to: number }>()
  for (const [index, member] of members.entries()) {
    if (!member.group || !sop.groups[member.group]) continue
    const to = edges[index + 1] ?? 0
    const known = stretches.get(member.group)
    if (known) known.to = to
    else stretches.set(member.group, { from: edges[index] ?? 0, to })
  }
  return Array.from(stretches, ([id, { from, to }]) => {
    const { name, of } = sop.groups[id] ?? { name: '', of: 'actors' as const }
    return { id, of, from, to, lines: headLines(name, to - from) }
  })
}

function group(frame: Frame, { id, of, lines }: GroupSpan, extent: Extent): SceneGroup {
  const rect = sceneRect(frame, extent)
  const turned = (of === 'steps') === (frame.orientation === 'vertical')
  return { group: id, rect, name: centredBlock(lines, middle(rect), { bold: true, turned }) }
}

function depthOf(groups: readonly GroupSpan[], least: number): number {
  return groups.length === 0 ? 0 : Math.max(least, ...groups.map(({ lines }) => linesDepth(lines)))
}

function headLines(name: string, extent: number): readonly WrappedLine[] {
  return wrapText(name, 'bold', Math.max(0, extent - 2 * headPadding) / fontSize)
}

function linesDepth(lines: readonly WrappedLine[]): number {
  return lines.length * lineHeight + 2 * headPadding
}

function numbered(sop: Sop): boolean {
  return !sop.page.hidden.includes('number')
}

function gutterDepth(sop: Sop): number {
  return numbered(sop) ? chartStyle.numberGutter : chartStyle.emptyGutter
}

function between(edges: readonly number[], index: number): number {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0)
}

function middle({ x, y, width, height }: Rect): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}
