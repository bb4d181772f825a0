import type { Rect } from '@/core/geometry/rect.ts'
import type { FlowPiece, Scene, SceneFlow, SceneShape } from './scene.ts'
import type { PageConnector, Sheet } from './sheet.ts'

/** What stands on a sheet beside its table, each list in the Scene's order. */
export interface SheetParts {
  readonly shapes: readonly SceneShape[]
  readonly connectors: readonly PageConnector[]
  readonly flows: readonly SheetFlow[]
}

/** The piece of a flow that lies on a sheet; a label stands beside the first piece. */
export interface SheetFlow {
  readonly flow: SceneFlow
  readonly piece: FlowPiece
}

const known = new WeakMap<Scene, readonly SheetParts[]>()
const none: SheetParts = { shapes: [], connectors: [], flows: [] }

/** The shapes, page connectors and pieces of flows of one sheet of the Form view. */
export function sheetParts(scene: Scene, sheet: Sheet): SheetParts {
  const found = known.get(scene) ?? sorted(scene)
  known.set(scene, found)
  return found[sheet.number - 1] ?? none
}

function sorted(scene: Scene): readonly SheetParts[] {
  const sheets = scene.form?.sheets ?? []
  const parts = sheets.map(() => ({
    shapes: [] as SceneShape[],
    connectors: [] as PageConnector[],
    flows: [] as SheetFlow[],
  }))
  const at = (y: number) => parts[sheetAt(sheets, y)]
  for (const shape of scene.shapes) at(middle(shape.rect))?.shapes.push(shape)
  for (const connector of scene.form?.connectors ?? []) parts[connector.sheet]?.connectors.push(connector)
  for (const flow of scene.flows) {
    for (const piece of flow.pieces) at(piece.points[0]?.y ?? 0)?.flows.push({ flow, piece })
  }
  return parts
}

function middle({ y, height }: Rect): number {
  return y + height / 2
}

/** Index of the sheet at a height; they stand one below the other. */
function sheetAt(sheets: readonly Sheet[], y: number): number {
  let low = 0
  let high = sheets.length - 1
  while (low < high) {
    const half = (low + high + 1) >> 1
    if ((sheets[half]?.rect.y ?? 0) <= y) low = half
    else high = half - 1
  }
  return low
}
