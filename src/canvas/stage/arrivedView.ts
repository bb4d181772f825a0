import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene, View } from '@/core/layout/scene.ts'
import type { StepId } from '@/core/model/ids.ts'
import { selected } from '@/editor/selected.ts'
import type { Viewport } from '@/editor/view.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { along, rowsBetween, sceneIndex } from '@/picture/sceneIndex.ts'
import { boxOfSelection, firstView, viewRevealing } from './camera.ts'
import type { Stage } from './stage.ts'

/**
 * Where the view that has just been switched to stands: where it was left, moved no further than it takes to show what is
 * selected or, with nothing selected, the step that was in the middle of the window in the view before.
 */
export function arrivedView(stage: Stage, before: View): Viewport {
  const { editor } = stage
  const scene = editor.scene()
  const region = stage.bounds()
  const kept = editor.view.getState().viewport ?? firstView(scene, region)
  const worked = workedRect(stage, scene)
  const step = worked ? null : stepInMiddle(editor.scene(before), region, stage.view.viewport())
  const rect = worked ?? (step && rowRect(scene, step, { region, viewport: kept }))
  return rect ? viewRevealing(rect, { viewport: kept, region, scene }) : kept
}

/** What is selected; a flow stands for the symbol it leaves, a row for its number. */
function workedRect({ editor }: Stage, scene: Scene): Rect | null {
  const { shapes, flows } = selected(editor)
  const ids = shapes.length > 0 ? shapes.map(({ id }) => id) : flows.map(({ from }) => from)
  return boxOfSelection(scene, ids.length > 0 ? new Set(ids) : editor.view.getState().selection)
}

interface Seen {
  readonly region: Rect
  readonly viewport: Viewport
}

function stepInMiddle(scene: Scene, { width, height }: Rect, { x, y, zoom }: Viewport): StepId | null {
  const scale = zoom * pxPerMm
  const middle = along(scene, { x: (width / 2 - x) / scale, y: (height / 2 - y) / scale })
  const [row] = rowsBetween(scene, middle, middle)
  return scene.rows[row]?.step ?? null
}

/** A row as far as it must be seen: whole along the steps, and across where the window stands anyway. */
function rowRect(scene: Scene, step: StepId, { region, viewport }: Seen): Rect | null {
  const band = sceneIndex(scene).rows.get(step)?.band
  if (!band) return null
  const scale = viewport.zoom * pxPerMm
  return scene.orientation === 'vertical'
    ? { x: (region.width / 2 - viewport.x) / scale, y: band.y, width: 0, height: band.height }
    : { x: band.x, y: (region.height / 2 - viewport.y) / scale, width: band.width, height: 0 }
}
