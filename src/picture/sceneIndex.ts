import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { RowId, ShapeId } from '@/core/model/ids.ts'
import type { Scene, SceneFlow, SceneLane, SceneRow, SceneShape } from '@/core/layout/scene.ts'

/** The parts of a Scene by id and by row, so that nothing has to look through the whole of it. */
export interface SceneIndex {
  readonly shapes: ReadonlyMap<RowId, SceneShape>
  readonly flows: ReadonlyMap<RowId, SceneFlow>
  readonly lanes: ReadonlyMap<RowId, SceneLane>
  readonly rows: ReadonlyMap<RowId, SceneRow>
  /** Flows that leave or reach a shape. */
  readonly flowsOf: ReadonlyMap<ShapeId, readonly SceneFlow[]>
  /** Positions in the Scene's reading order. */
  readonly orderOf: ReadonlyMap<RowId, number>
  /** By position of the row; a flow stands in every row it passes. */
  readonly shapesByRow: readonly (readonly SceneShape[])[]
  readonly flowsByRow: readonly (readonly SceneFlow[])[]
}

const indices = new WeakMap<Scene, SceneIndex>()

/** The index of a Scene, built once for each. */
export function sceneIndex(scene: Scene): SceneIndex {
  const known = indices.get(scene)
  if (known) return known
  const index = build(scene)
  indices.set(scene, index)
  return index
}

/** The first and last position of the rows that a stretch along the steps touches (mm); clamped, so flows round the ends are found. */
export function rowsBetween(scene: Scene, from: number, to: number): readonly [first: number, last: number] {
  return [rowAt(scene, from), rowAt(scene, to)]
}

/** How far along the direction of the steps a point lies, in mm. */
export function along(scene: Scene, point: Point): number {
  return scene.orientation === 'vertical' ? point.y : point.x
}

const boxes = new WeakMap<SceneFlow, Rect>()

/** The box around a flow's corners and its label. */
export function boxOfFlow(flow: SceneFlow): Rect {
  const known = boxes.get(flow)
  if (known) return known
  const label = flow.label?.rect
  const points = flow.pieces.flatMap((piece) => piece.points)
  const xs = points.map(({ x }) => x).concat(label ? [label.x, label.x + label.width] : [])
  const ys = points.map(({ y }) => y).concat(label ? [label.y, label.y + label.height] : [])
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  boxes.set(flow, box)
  return box
}

function build(scene: Scene): SceneIndex {
  const shapesByRow: SceneShape[][] = scene.rows.map(() => [])
  const flowsByRow: SceneFlow[][] = scene.rows.map(() => [])
  const flowsOf = new Map<ShapeId, SceneFlow[]>()
  for (const shape of scene.shapes) {
    shapesByRow[rowAt(scene, middleAlong(scene, shape.rect))]?.push(shape)
  }
  for (const flow of scene.flows) {
    const { x, y, width, height } = boxOfFlow(flow)
    const [first, last] =
      scene.orientation === 'vertical' ? rowsBetween(scene, y, y + height) : rowsBetween(scene, x, x + width)
    for (let row = first; row <= last; row++) flowsByRow[row]?.push(flow)
    for (const end of [flow.from, flow.to]) flowsOf.set(end, [...(flowsOf.get(end) ?? []), flow])
  }
  return {
    shapes: new Map(scene.shapes.map((shape) => [shape.id, shape])),
    flows: new Map(scene.flows.map((flow) => [flow.id, flow])),
    lanes: new Map(scene.lanes.map((lane) => [lane.actor, lane])),
    rows: new Map(scene.rows.map((row) => [row.step, row])),
    flowsOf,
    orderOf: new Map(scene.shapes.map(({ id }, position) => [id, position])),
    shapesByRow,
    flowsByRow,
  }
}

function middleAlong(scene: Scene, rect: Rect): number {
  return along(scene, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })
}

/** Position of the row at a distance along the steps, clamped to the rows there are. */
function rowAt(scene: Scene, at: number): number {
  let low = 0
  let high = scene.rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const band = scene.rows[middle]?.band
    if (band && along(scene, band) <= at) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
