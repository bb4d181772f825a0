import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Point } from '@/core/geometry/point.ts'
import type { SceneShape } from '@/core/layout/scene.ts'
import { headsOf } from '@/canvas/stage/camera.ts'
import { stickingOf } from '@/canvas/stage/sticking.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { padSpot, type PadSpot } from './padSpot.ts'

/** The open pad, in px: six buttons in a row and the lane; what fingers use is larger. */
const padSize = { mouse: { width: 184, height: 70 }, touch: { width: 282, height: 106 } } as const

/** Where the pad of a symbol stands now (its corner in Scene mm), or null; changes while panning only when it must turn. */
export function usePadSpot({ rect }: SceneShape): (Omit<PadSpot, 'corner'> & { readonly at: Point }) | null {
  const { editor, view, bounds, toRegion } = useStage()
  const [pad] = useState(() => (matchMedia('(pointer: coarse)').matches ? padSize.touch : padSize.mouse))
  const spot = () => {
    const scene = editor.scene()
    const { orientation } = scene
    const covered = headsOf(scene)
    const { x, y } = toRegion(rect)
    const end = toRegion({ x: rect.x + rect.width, y: rect.y + rect.height })
    const sticking = stickingOf(view.viewport())
    const edge = toRegion({ x: covered.x + sticking.x, y: covered.y + sticking.y })
    const heads = scene.form === null ? edge : { x: 0, y: 0 }
    return padSpot(
      { x, y, width: end.x - x, height: end.y - y },
      { orientation, region: bounds(), heads: { width: heads.x, height: heads.y }, pad },
    )
  }
  const sides = useSyncExternalStore(
    useCallback((listener) => view.onChange(listener), [view]),
    () => {
      const now = spot()
      return now && `${now.x} ${now.y}`
    },
  )
  const now = sides === null ? null : spot()
  if (!now) return null
  const isVertical = editor.scene().orientation === 'vertical'
  const edge = (side: PadSpot['x'], from: number, length: number) => (side === 'after' ? from + length : from)
  const at = isVertical
    ? { x: edge(now.x, rect.x, rect.width), y: rect.y + rect.height / 2 }
    : { x: rect.x + rect.width / 2, y: edge(now.y, rect.y, rect.height) }
  return { x: now.x, y: now.y, at }
}
