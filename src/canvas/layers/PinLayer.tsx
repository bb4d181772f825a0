import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { useStore } from 'zustand'
import type { Point } from '@/core/geometry/point.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { visibleParts } from '@/picture/visibleParts.ts'
import { dotData } from './dotData.ts'
import styles from './layers.module.css'

/** A small pin on every flow whose route was made by hand: full while it is kept, hollow while it is suspended. Never printed. */
export const PinLayer = memo(function PinLayer() {
  const { editor, window } = useStage()
  const scene = useScene(editor)
  const { visible, detail } = useStore(window)
  if (detail === 'simple') return null
  const pinned = visibleParts(scene, visible).flows.filter(({ pin }) => pin !== 'none')
  if (pinned.length === 0) return null
  const dots = (pin: 'kept' | 'suspended') =>
    dotData(
      pinned.filter((flow) => flow.pin === pin).map(({ pieces: [{ points }] }) => longestMiddle(points)),
    )
  return (
    <ViewportPortal>
      <svg className={styles['over']} width={1} height={1} aria-hidden="true" data-tool="">
        <g transform={`scale(${pxPerMm})`}>
          <path className={styles['pinRim']} d={dots('kept') + dots('suspended')} />
          <path className={styles['pinKept']} d={dots('kept')} />
          <path className={styles['pinSuspended']} d={dots('suspended')} />
        </g>
      </svg>
    </ViewportPortal>
  )
})

/** The middle of the longest stretch: where there is most room for a mark. */
function longestMiddle(points: readonly Point[]): Point | undefined {
  let best: { readonly length: number; readonly at: Point } | undefined
  for (const [index, from] of points.entries()) {
    const to = points[index + 1]
    if (!to) break
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    if (!best || length > best.length)
      best = { length, at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } }
  }
  return best?.at
}
