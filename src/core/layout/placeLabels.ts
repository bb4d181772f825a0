import type { Rect } from '@/core/geometry/rect.ts'
import type { DrawnLine } from './drawnLine.ts'
import type { FlowStyle } from './flowStyle.ts'
import {
  draggedCandidates,
  labelCandidates,
  seekerOf,
  type Candidate,
  type Seeker,
} from './labelCandidates.ts'
import { labelText } from './labelText.ts'
import type { Obstacles } from './obstacles.ts'
import { rounded } from './rounded.ts'
import type { SceneLabel } from './scene.ts'
import { centredBlock } from './textBlock.ts'

/** A label, and whether it touches nothing. */
export interface PlacedLabel {
  readonly label: SceneLabel
  readonly free: boolean
}

/** Nearly every label stands near its exit; the whole line is searched only for the others. */
const reaches = [
  { runs: 1, places: 10, behind: 1, away: [0] },
  { runs: 3, places: 24, behind: 1, away: [0] },
  { runs: 9, places: 160, behind: 1, away: [0, 1, 2, 3] },
] as const

/** Where no room can be made for a label. */
const farthest = { runs: 9, places: 160, behind: 4, away: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] }

export interface LabelRoom {
  readonly obstacles: Obstacles
  readonly body: Rect
  readonly style: FlowStyle
  /** Where the lanes' borders run, across the lanes. */
  readonly borders: readonly { readonly at: number; readonly vertical: boolean }[]
}

/**
 * Places every label where it touches nothing and stays among the lanes. Those the user dragged come first and keep
 * their place along the flow; where nothing is free, the best place is taken.
 */
export function placeLabels(lines: readonly DrawnLine[], room: LabelRoom): readonly (PlacedLabel | null)[] {
  const labels: (PlacedLabel | null)[] = lines.map(() => null)
  const order = [...lines.entries()].toSorted(([, a], [, b]) => Number(isDragged(b)) - Number(isDragged(a)))
  for (const [index, line] of order) {
    const label = placedLabel(line, room)
    if (label) room.obstacles.add(label.label.rect)
    labels[index] = label
  }
  return labels
}

function isDragged({ flow }: DrawnLine): boolean {
  return flow.labelPlace !== undefined
}

function placedLabel({ flow, points }: DrawnLine, room: LabelRoom): PlacedLabel | null {
  const label = labelText(flow, room.style)
  if (!label) return null
  const { lines, size } = label
  const best = bestPlace(flow.labelPlace, { points, seeker: seekerOf(size, room.style), room })
  if (!best) return null
  const rect = {
    x: rounded(best.rect.x),
    y: rounded(best.rect.y),
    width: rounded(size.width),
    height: rounded(size.height),
  }
  const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const { fontSize, lineHeight } = room.style
  const text = centredBlock(lines, centre, { bold: false, turned: false, fontSize, lineHeight })
  return { label: { rect, grounded: crossedBorders(rect, room) > 0, text }, free: best.free }
}

interface Search {
  readonly points: DrawnLine['points']
  readonly seeker: Seeker
  readonly room: LabelRoom
}

function bestPlace(dragged: number | undefined, { points, seeker, room }: Search): Found | null {
  if (dragged !== undefined) {
    const around = draggedCandidates(points, seeker, dragged)
    return found(bestOf(around, room), true) ?? found(anyOf(around, room), true)
  }
  for (const reach of room.style.isFixed ? [...reaches, farthest] : reaches) {
    const best = bestOf(labelCandidates(points, seeker, reach), room)
    if (best) return { rect: best, free: true }
  }
  return found(
    anyOf(labelCandidates(points, seeker, { runs: 1, places: 0, behind: 1, away: [0] }), room),
    false,
  )
}

interface Found {
  readonly rect: Rect
  readonly free: boolean
}

function found(rect: Rect | null, free: boolean): Found | null {
  return rect && { rect, free }
}

function anyOf(candidates: readonly Candidate[], { body }: LabelRoom): Rect | null {
  return candidates.find(({ rect }) => isInside(rect, body))?.rect ?? candidates[0]?.rect ?? null
}

function bestOf(candidates: readonly Candidate[], room: LabelRoom): Rect | null {
  let best: Candidate | null = null
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break
    const cost =
      candidate.cost + room.style.borderCost * crossedBorders(candidate.rect, room, besideBorder(room))
    if (best && cost >= best.cost) continue
    if (isInside(candidate.rect, room.body) && room.obstacles.isFree(candidate.rect))
      best = { rect: candidate.rect, cost }
  }
  return best?.rect ?? null
}

/** Words that touch a border seem struck through on paper, where labels are as small as the lines are near. */
function besideBorder({ style }: LabelRoom): number {
  return style.isFixed ? 0.35 : 0
}

/** Borders that run through a rectangle, or beside it by less than `air` mm. */
function crossedBorders({ x, y, width, height }: Rect, { borders }: LabelRoom, air = 0): number {
  return borders.filter(({ at, vertical }) =>
    vertical ? at > x - air && at < x + width + air : at > y && at < y + height,
  ).length
}

function isInside(rect: Rect, body: Rect): boolean {
  return (
    rect.x >= body.x &&
    rect.y >= body.y &&
    rect.x + rect.width <= body.x + body.width &&
    rect.y + rect.height <= body.y + body.height
  )
}
