import type { Rect } from '@/core/geometry/rect.ts'
import { roomInside, textCentre } from '@/core/layout/roomInside.ts'
import type { Scene, SceneShape, TextBlock } from '@/core/layout/scene.ts'
import { lineRect } from '@/core/layout/textBlock.ts'

/** Everything about a Scene that breaks a guarantee of layout, each as a sentence; routes are checked elsewhere. */
export function sceneFaults(scene: Scene): readonly string[] {
  return [...textFaults(scene), ...containmentFaults(scene), ...labelFaults(scene)]
}

const tolerance = 0.01

function textFaults(scene: Scene): readonly string[] {
  const outside = scene.shapes
    .filter((shape) => !holdsText(shape, scene))
    .map((shape) => `the text of ${shape.id} (${shape.kind}) leaves its outline`)
  const heads = [
    ...scene.lanes.map(({ actor, head, name }) => ({ id: actor, rect: head, block: name })),
    ...scene.rows.map(({ step, gutter, numberText }) => ({ id: step, rect: gutter, block: numberText })),
    ...[...scene.actorGroups, ...scene.phases].map(({ group, rect, name }) => ({
      id: group,
      rect,
      block: name,
    })),
  ]
  const clipped = heads
    .filter(({ rect, block }) => !linesOf(block).every((line) => contains(rect, line)))
    .map(({ id }) => `the text of head ${id} leaves it`)
  return [...outside, ...clipped]
}

function holdsText({ kind, rect, text }: SceneShape, scene: Scene): boolean {
  const shift = textCentre(kind, rect, scene.orientation)
  const centre = { x: rect.x + rect.width / 2 + shift.x, y: rect.y + rect.height / 2 + shift.y }
  return linesOf(text).every((line) => {
    const band = {
      from: line.y - centre.y,
      to: line.y + line.height - centre.y,
      orientation: scene.orientation,
    }
    const room = roomInside(kind, rect, band)
    const reach = 2 * Math.max(centre.x - line.x, line.x + line.width - centre.x)
    return reach <= room + 0.05
  })
}

function containmentFaults({ rows, lanes, shapes, body, size }: Scene): readonly string[] {
  const loose = shapes.filter(
    ({ rect }) =>
      rows.filter(({ band }) => contains(band, rect)).length !== 1 ||
      lanes.filter(({ band }) => contains(band, rect)).length !== 1,
  )
  const overlapping = shapes.flatMap((a, index) =>
    shapes
      .slice(index + 1)
      .filter((b) => overlaps(a.rect, b.rect))
      .map((b) => `${a.id} and ${b.id} overlap`),
  )
  const whole = { x: 0, y: 0, ...size }
  const parts = [body, ...lanes.map(({ head }) => head), ...rows.map(({ gutter }) => gutter)]
  return [
    ...loose.map(({ id }) => `${id} does not stand in one row and one lane`),
    ...overlapping,
    ...parts.filter((part) => !contains(whole, part)).map(() => 'a part leaves the drawing'),
  ]
}

function labelFaults({ flows, shapes, body }: Scene): readonly string[] {
  const labels = flows.flatMap(({ id, label }) => (label ? { id, rect: label.rect, text: label.text } : []))
  return labels.flatMap(({ id, rect, text }, index) => [
    ...(contains(body, rect) ? [] : [`label ${id} leaves the lanes`]),
    ...(linesOf(text).every((line) => contains(rect, line)) ? [] : [`the text of label ${id} leaves it`]),
    ...shapes
      .filter((shape) => meetsShape(rect, shape))
      .map((shape) => `label ${id} touches shape ${shape.id}`),
    ...labels
      .slice(index + 1)
      .filter((other) => overlaps(rect, other.rect))
      .map((other) => `labels ${id} and ${other.id} touch`),
    ...flows
      .filter(({ pieces: [{ points }] }) =>
        points.some((to, at) => at > 0 && overlaps(rect, around(points[at - 1] ?? to, to))),
      )
      .map((flow) => `label ${id} touches flow ${flow.id}`),
  ])
}

function meetsShape(rect: Rect, { kind, rect: { x, y, width, height } }: SceneShape): boolean {
  if (!overlaps(rect, { x, y, width, height })) return false
  if (kind !== 'decision') return true
  const across = Math.max(0, rect.x - (x + width / 2), x + width / 2 - (rect.x + rect.width))
  const down = Math.max(0, rect.y - (y + height / 2), y + height / 2 - (rect.y + rect.height))
  return across / (width / 2) + down / (height / 2) < 1
}

function linesOf(block: TextBlock): readonly Rect[] {
  return block.lines.map((_, index) => lineRect(block, index))
}

function around(a: { x: number; y: number }, b: { x: number; y: number }): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  )
}

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - tolerance &&
    b.x < a.x + a.width - tolerance &&
    a.y < b.y + b.height - tolerance &&
    b.y < a.y + a.height - tolerance
  )
}
