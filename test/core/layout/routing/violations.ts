import type { Point } from '@/core/geometry/point.ts'
import type { Matrix, MatrixShape, RoutedMatrix } from '@/core/layout/routing/matrix.ts'
import { overlapViolations } from './overlaps.ts'
import type { Segment } from './segments.ts'
import { segmentsOf } from './segments.ts'

export interface Violation {
  readonly kind:
    | 'through shape'
    | 'too near a shape'
    | 'foreign overlap'
    | 'merged and combed'
    | 'shared tip'
    | 'not at a right angle'
    | 'off its side'
    | 'out of the body'
    | 'on a border'
    | 'too near a line'
    | 'not orthogonal'
  readonly flows: readonly string[]
  readonly at: string
}

const near = 0.02

/** Everything a routed matrix does that the guarantees forbid, judged by its points alone. */
export function violations(matrix: Matrix, routed: RoutedMatrix): readonly Violation[] {
  const segments = segmentsOf(routed.routes)
  return [
    ...shapeOfRoutes(matrix, routed),
    ...segments.flatMap((segment) => segmentViolations(matrix, routed, segment)),
    ...sharedTips(matrix, routed),
    ...overlapViolations(matrix, routed, segments),
  ]
}

function shapeOfRoutes(matrix: Matrix, routed: RoutedMatrix): readonly Violation[] {
  return matrix.flows.flatMap((flow, index): readonly Violation[] => {
    const points = routed.routes[index]?.points ?? []
    const found: Violation[] = []
    const tell = (kind: Violation['kind'], point: Point | undefined) =>
      found.push({ kind, flows: [flow.id], at: `${point?.x.toFixed(1)}, ${point?.y.toFixed(1)}` })
    if (points.length < 2) tell('not orthogonal', undefined)
    points.slice(1).forEach((point, i) => {
      const before = points[i] ?? point
      const moved = [Math.abs(point.x - before.x), Math.abs(point.y - before.y)]
      if (Math.min(...moved) > 1e-6 || Math.max(...moved) < 1e-6) tell('not orthogonal', point)
    })
    for (const [shapeIndex, port, next] of [
      [flow.from, points[0], points[1]],
      [flow.to, points.at(-1), points.at(-2)],
    ] as const) {
      const [shape, center] = [matrix.shapes[shapeIndex], routed.centers[shapeIndex]]
      if (!shape || !center || !port || !next) continue
      if (!onOutline(shape, center, port)) tell('off its side', port)
      if (!rightAngled(shape, center, port, next)) tell('not at a right angle', port)
    }
    return found
  })
}

/** Signed depth of a point inside a shape: 0 on the outline, positive within (in mm or so). */
function depth({ kind, size }: MatrixShape, center: Point, point: Point): number {
  const [dx, dy] = [Math.abs(point.x - center.x), Math.abs(point.y - center.y)]
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2]
  switch (kind) {
    case 'decision':
      return (1 - dx / halfWidth - dy / halfHeight) * Math.min(halfWidth, halfHeight)
    case 'start':
    case 'end':
    case 'connector': {
      const radius = Math.min(halfWidth, halfHeight)
      const [ox, oy] = [Math.max(0, dx - (halfWidth - radius)), Math.max(0, dy - (halfHeight - radius))]
      return radius - Math.hypot(ox, oy)
    }
    case 'activity':
    case 'offPageConnector':
      return Math.min(halfWidth - dx, halfHeight - dy)
  }
}

function onOutline(shape: MatrixShape, center: Point, point: Point): boolean {
  const inside = depth(shape, center, point)
  if (shape.kind !== 'offPageConnector') return Math.abs(inside) < near
  return inside > -near && inside < shape.size.height / 2
}

/** The port lies on the side that the stretch leads away from, within the part of the side meant for ports. */
function rightAngled(shape: MatrixShape, center: Point, port: Point, next: Point): boolean {
  const vertical = Math.abs(next.x - port.x) < 1e-6
  const [away, offset, length] = vertical
    ? [(next.y - port.y) * (port.y - center.y), port.x - center.x, shape.size.width]
    : [(next.x - port.x) * (port.x - center.x), port.y - center.y, shape.size.height]
  return away > 0 && Math.abs(offset) <= length * 0.4
}

function segmentViolations(matrix: Matrix, routed: RoutedMatrix, segment: Segment): readonly Violation[] {
  const flow = matrix.flows[segment.flow]
  if (!flow) return []
  const found: Violation[] = []
  const at = `${segment.vertical ? 'x' : 'y'} ${segment.at.toFixed(1)}, ${segment.from.toFixed(1)}-${segment.to.toFixed(1)}`
  const tell = (kind: Violation['kind']) => found.push({ kind, flows: [flow.id], at })
  const [edges, crossEdges] = segment.vertical
    ? [routed.laneEdges, routed.rowEdges]
    : [routed.rowEdges, routed.laneEdges]
  const border = matrix.spacing.widens ? matrix.spacing.border - near : 0.01
  if (edges.some((edge) => Math.abs(edge - segment.at) < border)) tell('on a border')
  const outside = segment.at < 0 || segment.at > (edges.at(-1) ?? 0)
  if (outside || segment.from < 0 || segment.to > (crossEdges.at(-1) ?? 0)) tell('out of the body')
  matrix.shapes.forEach((shape, index) => {
    const center = routed.centers[index]
    if (!center) return
    const own = flow.from === index || flow.to === index
    if (goesThrough(shape, center, segment, own ? -near : -near)) tell('through shape')
    else if (
      !own &&
      matrix.spacing.widens &&
      goesThrough(shape, center, segment, matrix.spacing.clearance - near)
    )
      tell('too near a shape')
  })
  return found
}

/** Whether a segment comes into a shape grown by `margin`; the exact outline where it shrinks, else its box. */
function goesThrough(shape: MatrixShape, center: Point, segment: Segment, margin: number): boolean {
  const [across, along] = segment.vertical ? [center.x, center.y] : [center.y, center.x]
  const [width, length] = segment.vertical
    ? [shape.size.width, shape.size.height]
    : [shape.size.height, shape.size.width]
  if (Math.abs(segment.at - across) >= width / 2 + margin) return false
  if (segment.to <= along - length / 2 - margin || segment.from >= along + length / 2 + margin) return false
  if (margin > 0 || shape.kind === 'activity' || shape.kind === 'offPageConnector') return true
  const nearest = Math.max(segment.from, Math.min(segment.to, along))
  const point = segment.vertical ? { x: segment.at, y: nearest } : { x: nearest, y: segment.at }
  return depth(shape, center, point) > near
}

/** No two flows at one tip of a decision, but for flows that enter it as one; nor two on a side while one is free. */
function sharedTips(matrix: Matrix, { routes }: RoutedMatrix): readonly Violation[] {
  const tips = new Map<string, { readonly id: string; readonly enters: boolean }[]>()
  const sides = new Map<number, Map<string, Set<string>>>()
  matrix.flows.forEach((flow, index) => {
    const points = routes[index]?.points ?? []
    for (const [shape, point, next, enters] of [
      [flow.from, points[0], points[1], false],
      [flow.to, points.at(-1), points.at(-2), true],
    ] as const) {
      if (matrix.shapes[shape]?.kind !== 'decision' || !point || !next) continue
      const key = `${shape} ${point.x.toFixed(1)} ${point.y.toFixed(1)}`
      tips.set(key, [...(tips.get(key) ?? []), { id: flow.id, enters }])
      const side = `${Math.sign(next.x - point.x)} ${Math.sign(next.y - point.y)}`
      const ofShape = sides.get(shape) ?? new Map<string, Set<string>>()
      sides.set(shape, ofShape.set(side, (ofShape.get(side) ?? new Set()).add(enters ? 'in' : flow.id)))
    }
  })
  const crowded = [...sides].flatMap(([shape, used]): readonly Violation[] =>
    used.size < 4 && [...used.values()].some((users) => users.size > 1)
      ? [{ kind: 'shared tip', flows: [], at: `${shape}` }]
      : [],
  )
  return [
    ...crowded,
    ...[...tips].flatMap(([at, users]): readonly Violation[] =>
      users.length > 1 && users.some(({ enters }) => !enters)
        ? [{ kind: 'shared tip', flows: users.map(({ id }) => id), at }]
        : [],
    ),
  ]
}
