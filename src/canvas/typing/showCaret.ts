import { viewRevealing } from '@/canvas/stage/camera.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { stretchesBetween } from './caretMoves.ts'
import type { FieldSpot } from './fieldSpot.ts'

/** Moves the view just so far that the caret is seen: what is typed may grow on to the next page. */
export function showCaret(stage: Stage, spot: FieldSpot | null, caret: number): void {
  if (!spot) return
  const rect = spot.map ? stretchesBetween(spot.map, caret, caret)[0] : spot.cells[0].rect
  if (!rect) return
  const viewport = stage.view.viewport()
  const next = viewRevealing(rect, { viewport, region: stage.bounds(), scene: stage.editor.scene() })
  if (next !== viewport) stage.view.panBy({ x: next.x - viewport.x, y: next.y - viewport.y })
}
