import { memo, type PointerEvent, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Size } from '@/core/geometry/size.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { useWords } from '@/languages/useWords.ts'
import { Picture } from '@/picture/Picture.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import styles from './minimap.module.css'

/** The whole chart in a corner, with a frame around what is seen; drag in it to go there. */
export const Minimap = memo(function Minimap() {
  const { editor } = useStage()
  const isOpen = useStore(editor.view, ({ minimapOpen }) => minimapOpen)
  return isOpen ? <OpenMinimap /> : null
})

function OpenMinimap() {
  const stage = useStage()
  const { view } = stage
  const { t } = useWords()
  const scene = useScene(stage.editor)
  const map = useRef<HTMLDivElement>(null)
  const frame = useRef<SVGRectElement>(null)
  const size = fitted(scene)
  const perMm = Math.min(size.width / scene.size.width, size.height / scene.size.height)

  useLayoutEffect(() => {
    const follow = () => {
      const { x, y, zoom } = view.viewport()
      const { width, height } = stage.bounds()
      const scale = zoom * pxPerMm
      const seen = { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale }
      for (const [name, value] of Object.entries(seen)) frame.current?.setAttribute(name, String(value))
      // Of no use while everything is in view.
      const all =
        seen.x <= 0 &&
        seen.y <= 0 &&
        seen.x + seen.width >= scene.size.width &&
        seen.y + seen.height >= scene.size.height
      map.current?.toggleAttribute('hidden', all)
    }
    follow()
    return view.onChange(follow)
  }, [stage, view, scene])

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { x, y, zoom } = view.viewport()
    const { width, height } = stage.bounds()
    const scale = zoom * pxPerMm
    const { offsetX, offsetY } = event.nativeEvent
    // A long chart stands in the middle of the map, which is never a mere thread.
    const left = (size.width - scene.size.width * perMm) / 2
    const top = (size.height - scene.size.height * perMm) / 2
    view.panBy({
      x: width / 2 - ((offsetX - left) / perMm) * scale - x,
      y: height / 2 - ((offsetY - top) / perMm) * scale - y,
    })
  }

  return (
    <div
      ref={map}
      className={styles['minimap']}
      data-own=""
      data-tool=""
      role="img"
      aria-label={t('canvas.minimap')}
      style={size}
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <svg
        className={styles['map']}
        viewBox={`0 0 ${scene.size.width} ${scene.size.height}`}
        aria-hidden="true"
      >
        <Picture scene={scene} detail="simple" />
        <rect className={styles['frame']} ref={frame} />
      </svg>
    </div>
  )
}

const largest: Size = { width: 200, height: 180 }

function fitted({ size }: Scene): Size {
  const scale = Math.min(largest.width / size.width, largest.height / size.height)
  return { width: Math.max(24, size.width * scale), height: Math.max(24, size.height * scale) }
}
