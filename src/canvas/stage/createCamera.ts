import { focusTarget } from '@/canvas/access/focusTarget.ts'
import { currentCell } from '@/editor/form/currentCell.ts'
import type { Camera } from '@/editor/services.ts'
import type { Viewport } from '@/editor/view.ts'
import { cellBox } from '@/canvas/form/cellBox.ts'
import {
  boxOfSelection,
  largestZoom,
  sheetInView,
  smallestZoom,
  viewOfAll,
  viewOfRect,
  viewRevealing,
} from './camera.ts'
import { leaveRegion } from './leaveRegion.ts'
import type { Stage } from './stage.ts'

/** Moves the view of a stage; `show` puts React Flow's there. */
export function createCamera(stage: Stage, show: (viewport: Viewport) => void): Camera {
  const { editor, view } = stage
  const zoomTo = (wanted: number) => {
    const { x, y, zoom: before } = view.viewport()
    const { width, height } = stage.bounds()
    const zoom = Math.max(smallestZoom(editor.scene(), stage.bounds()), Math.min(largestZoom, wanted))
    // About the middle of what is seen.
    const factor = zoom / before
    show({ x: width / 2 - (width / 2 - x) * factor, y: height / 2 - (height / 2 - y) * factor, zoom })
  }
  return {
    zoomBy: (factor) => zoomTo(view.viewport().zoom * factor),
    zoomTo,
    fit() {
      const scene = editor.scene()
      const sheet = sheetInView(scene, stage.bounds(), view.viewport())
      show(sheet ? viewOfRect(sheet, stage.bounds(), scene) : viewOfAll(scene, stage.bounds()))
    },
    fitSelection() {
      const box = boxOfSelection(editor.scene(), editor.view.getState().selection)
      if (box) show(viewOfRect(box, stage.bounds(), editor.scene()))
    },
    reveal() {
      const scene = editor.scene()
      const cell = currentCell(editor)
      const box = cell ? cellBox(scene, cell) : boxOfSelection(scene, editor.view.getState().selection)
      if (!box) return
      const now = view.viewport()
      const next = viewRevealing(box, { viewport: now, region: stage.bounds(), scene })
      if (next !== now) show(next)
    },
    leave: () => leaveRegion(stage.region()),
    enter() {
      const { selection } = editor.view.getState()
      const alone = selection.size === 1 ? ([...selection][0] ?? null) : null
      focusTarget(stage.region(), alone, currentCell(editor))?.focus({ preventScroll: true })
    },
  }
}
