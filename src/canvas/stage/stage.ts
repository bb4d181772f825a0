import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { CellTarget } from '@/core/model/target.ts'
import type { Editor } from '@/editor/editor.ts'
import type { Viewport } from '@/editor/view.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import type { Hit } from '@/canvas/stage/hit.ts'
import { type StageWindow, windowFor } from '@/canvas/stage/stageWindow.ts'

/** What the gestures need of React Flow: where the view stands, and the way to move it. */
export interface View {
  /** Pan in px and zoom, now. */
  viewport(): Viewport
  panBy(px: Point): void
  onChange(listener: () => void): () => void
}

/** One mounted canvas: where things are on the screen, and what the pointer is over. Never saved. */
export interface Stage {
  readonly editor: Editor
  readonly view: View
  /** What the pointer rests on; only the parts that show something on hover subscribe. */
  readonly hover: StoreApi<Hover>
  /** The part of the Scene that is in the page, with a margin so that it changes seldom. */
  readonly window: StoreApi<StageWindow>
  /** The empty cell a context menu was opened on; null for any other menu. */
  readonly menuCell: { current: CellTarget | null }
  /** The region the canvas fills, while it is mounted. */
  region(): HTMLElement | null
  setRegion(element: HTMLElement | null): void
  /** Reads where the region lies; called when a gesture starts and when the region changes its size, never in a move. */
  measure(): void
  bounds(): Rect
  /** The point of the Scene (mm) under a point of the browser window (px). */
  toScene(client: Point): Point
  /** Where a point of the Scene stands, in px from the region's corner. */
  toRegion(point: Point): Point
  toClient(point: Point): Point
  /** How many mm a length on the screen is now. */
  mm(px: number): number
  /** Brings the window up to date with the view. */
  updateWindow(): void
}

export interface Hover {
  readonly hit: Hit
  /** Where the pointer is, in Scene mm; null when it left. */
  readonly at: Point | null
}

/** A stage for an editor, on top of a view that shows `start` at first. */
export function createStage(editor: Editor, view: View, start: StageWindow): Stage {
  let bounds: Rect = { x: 0, y: 0, width: 0, height: 0 }
  let region: HTMLElement | null = null
  const stageWindow = createStore<StageWindow>(() => start)
  const scale = () => view.viewport().zoom * pxPerMm
  return {
    editor,
    view,
    hover: createStore<Hover>(() => ({ hit: { kind: 'paper' }, at: null })),
    window: stageWindow,
    menuCell: { current: null },
    region: () => region,
    setRegion(element) {
      region = element
    },
    measure() {
      const box = region?.getBoundingClientRect()
      if (box) bounds = { x: box.x, y: box.y, width: box.width, height: box.height }
    },
    bounds: () => bounds,
    toScene(client) {
      const { x, y } = view.viewport()
      return { x: (client.x - bounds.x - x) / scale(), y: (client.y - bounds.y - y) / scale() }
    },
    toRegion(point) {
      const { x, y } = view.viewport()
      return { x: point.x * scale() + x, y: point.y * scale() + y }
    },
    toClient(point) {
      const { x, y } = view.viewport()
      return { x: point.x * scale() + x + bounds.x, y: point.y * scale() + y + bounds.y }
    },
    mm: (px) => px / scale(),
    updateWindow() {
      const before = stageWindow.getState()
      const next = windowFor({ viewport: view.viewport(), bounds, scene: editor.scene(), before })
      if (next !== before) stageWindow.setState(next, true)
    },
  }
}
