import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react'
import type { Side } from '@/core/geometry/side.ts'
import type { SceneFlow, SceneShape } from '@/core/layout/scene.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'

export type ShapeNodeData = { readonly shape: SceneShape } & Record<string, unknown>
export type ShapeReactNode = Node<ShapeNodeData, 'shape'>
export type FlowEdgeData = { readonly flow: SceneFlow } & Record<string, unknown>
export type FlowReactEdge = Edge<FlowEdgeData, 'flow'>

/** The four sides of a symbol, clockwise, with React Flow's names for them. */
export const sides: readonly { readonly side: Side; readonly position: Position }[] = [
  { side: 'top', position: Position.Top },
  { side: 'right', position: Position.Right },
  { side: 'bottom', position: Position.Bottom },
  { side: 'left', position: Position.Left },
]

/** Where React Flow ties an edge to a node; what is seen of a flow comes from the Scene, so any one point will do. */
export const anchor = 'anchor'

/** What presses it and takes the focus; React Flow lets the pointer through nodes that it does not drag itself. */
const grasped = { pointerEvents: 'all' } as const

interface Known {
  readonly node: ShapeReactNode
  readonly name: string
  readonly selected: boolean
}

const nodes = new WeakMap<SceneShape, Known>()
const edges = new WeakMap<
  SceneFlow,
  { readonly edge: FlowReactEdge; readonly name: string; readonly selected: boolean }
>()

/**
 * The transparent hand over a symbol: the same object as long as the shape, its spoken name and its being selected are.
 * Sizes and handles are known from the Scene, so React Flow measures nothing.
 */
export function shapeNode(
  shape: SceneShape,
  { name, selected }: { name: string; selected: boolean },
): ShapeReactNode {
  const known = nodes.get(shape)
  if (known && known.name === name && known.selected === selected) return known.node
  // Whole pixels: React Flow compares them with what the browser has rounded, and would measure the handles anew.
  const width = Math.round(shape.rect.width * pxPerMm)
  const height = Math.round(shape.rect.height * pxPerMm)
  const node: ShapeReactNode = {
    id: shape.id,
    type: 'shape',
    position: { x: shape.rect.x * pxPerMm, y: shape.rect.y * pxPerMm },
    data: { shape },
    width,
    height,
    measured: { width, height },
    handles: known?.node.handles ?? handlesOf(width, height),
    selected,
    className: 'nopan',
    style: grasped,
    ariaRole: 'group',
    ariaLabel: name,
    // Tab walks the flow through a command; the page's own order would stop at what happens to be mounted.
    domAttributes: { tabIndex: -1, 'aria-roledescription': undefined, 'aria-describedby': undefined },
  }
  nodes.set(shape, { node, name, selected })
  return node
}

/** The transparent hand over a flow. */
export function flowEdge(
  flow: SceneFlow,
  { name, selected }: { name: string; selected: boolean },
): FlowReactEdge {
  const known = edges.get(flow)
  if (known && known.name === name && known.selected === selected) return known.edge
  const edge: FlowReactEdge = {
    id: flow.id,
    type: 'flow',
    source: flow.from,
    target: flow.to,
    sourceHandle: anchor,
    targetHandle: anchor,
    data: { flow },
    selected,
    focusable: false,
    ariaLabel: name,
    domAttributes: { 'aria-roledescription': undefined },
  }
  edges.set(flow, { edge, name, selected })
  return edge
}

function handlesOf(width: number, height: number): NodeHandle[] {
  const tie: NodeHandle = {
    id: anchor,
    type: 'source',
    position: Position.Top,
    x: 0,
    y: 0,
    width: 1,
    height: 1,
  }
  const grips = sides.map(({ side, position }): NodeHandle => ({
    id: side,
    type: 'source',
    position,
    x: side === 'left' ? 0 : side === 'right' ? width : width / 2,
    y: side === 'top' ? 0 : side === 'bottom' ? height : height / 2,
    width: 1,
    height: 1,
  }))
  return [tie, ...grips]
}
