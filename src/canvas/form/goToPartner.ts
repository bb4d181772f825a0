import { viewRevealing } from '@/canvas/stage/camera.ts'
import type { Stage } from '@/canvas/stage/stage.ts'

/** Shows the other connector of a pair that a page break makes. */
export function goToPartner(stage: Stage, index: number): void {
  const scene = stage.editor.scene()
  const connectors = scene.form?.connectors ?? []
  const from = connectors[index]
  const partner = connectors.find(
    ({ letter, end, isUpward }) => letter === from?.letter && end !== from.end && isUpward === from.isUpward,
  )
  if (!partner) return
  const { viewport, panBy } = stage.view
  const now = viewport()
  // With what stands around it.
  const { x, y, width, height } = partner.rect
  const around = { x: x - 20, y: y - 30, width: width + 40, height: height + 60 }
  const next = viewRevealing(around, { viewport: now, region: stage.bounds(), scene })
  if (next !== now) panBy({ x: next.x - now.x, y: next.y - now.y })
}
