import { pathData } from '@/core/geometry/pathData.ts'
import { outlineOf } from '@/core/layout/outlineOf.ts'
import type { Orientation } from '@/core/model/sop.ts'
import type { FlowPiece, SceneFlow, SceneShape } from '@/core/layout/scene.ts'

const outlines = new WeakMap<SceneShape, Map<Orientation, string>>()
const lines = new WeakMap<FlowPiece, string>()

/** The `d` of a shape's outline. */
export function outlineData(shape: SceneShape, orientation: Orientation): string {
  const known = outlines.get(shape)?.get(orientation)
  if (known !== undefined) return known
  const data = pathData(outlineOf(shape.kind, shape.rect, orientation))
  outlines.set(shape, new Map(outlines.get(shape)).set(orientation, data))
  return data
}

/** The `d` of a flow's line, jumps included, without its head. */
export function lineData(flow: SceneFlow): string {
  return flow.pieces.map(pieceData).join('')
}

/** The `d` of a piece's line, jumps included, without its head. */
export function pieceData(piece: FlowPiece): string {
  const known = lines.get(piece)
  if (known !== undefined) return known
  const data = pathData(piece.path)
  lines.set(piece, data)
  return data
}

/** The `d` of a piece's head; empty where it has none. */
export function headData({ head }: FlowPiece): string {
  return head ? `M${head.map(({ x, y }) => `${x} ${y}`).join('L')}Z` : ''
}
