import { ViewportPortal } from '@xyflow/react'
import { memo, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Side } from '@/core/geometry/side.ts'
import { turnedSide } from '@/canvas/stage/screenSide.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Point } from '@/core/geometry/point.ts'
import { chartStyle } from '@/core/layout/chartStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import type { Gesture } from '@/editor/gesture.ts'
import { outlineData } from '@/picture/outlineData.ts'
import { polygonPoints } from '@/picture/FlowPicture.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { visibleParts } from '@/picture/visibleParts.ts'
import { cornersData, type DraftEnd, draftHead, draftLine } from './draftLine.ts'
import { ghostRect, landingPoint } from './ghostRect.ts'
import styles from './layers.module.css'
import { Overhead } from './Overhead.tsx'

/** A flow being drawn or carried to another symbol: its line, the symbols it may end at and the one it would. */
export const ConnectLayer = memo(function ConnectLayer() {
  const { editor } = useStage()
  const kind = useStore(editor.gesture, (gesture) => gesture.kind)
  if (kind !== 'connect' && kind !== 'reconnect') return null
  return <Connecting scene={editor.scene()} />
})

function Connecting({ scene }: { scene: Scene }) {
  const { editor, window } = useStage()
  const line = useRef<SVGPathElement>(null)
  const head = useRef<SVGPolygonElement>(null)
  const near = useStore(window, ({ visible }) => visible)
  const to = useStore(editor.gesture, (gesture) =>
    gesture.kind === 'connect' || gesture.kind === 'reconnect' ? gesture.to : null,
  )
  const fixed = useStore(editor.gesture, (gesture) => fixedEnd(gesture, scene))

  useLayoutEffect(() => {
    const draw = () => {
      const points = pointsOf(editor.gesture.getState(), scene)
      line.current?.setAttribute('d', cornersData(points))
      head.current?.setAttribute('points', polygonPoints(draftHead(points, chartStyle.arrow)))
    }
    draw()
    return editor.gesture.subscribe(draw)
  }, [editor, scene])

  const valid = visibleParts(scene, near).shapes.filter(({ id }) => id !== fixed && id !== to)
  const aimed = to && sceneIndex(scene).shapes.get(to)
  return (
    <>
      <ViewportPortal>
        <svg className={styles['over']} width={1} height={1} aria-hidden="true">
          <g transform={`scale(${pxPerMm})`}>
            <path
              className={styles['valid']}
              d={valid.map((shape) => outlineData(shape, scene.orientation)).join('')}
            />
            {aimed && <path className={styles['aimed']} d={outlineData(aimed, scene.orientation)} />}
          </g>
        </svg>
      </ViewportPortal>
      <Overhead>
        <path className={styles['draft']} ref={line} />
        <polygon className={styles['draftHead']} ref={head} />
      </Overhead>
    </>
  )
}

/** The symbol at the end that stays. */
function fixedEnd(gesture: Gesture, scene: Scene): ShapeId | null {
  if (gesture.kind === 'connect') return gesture.from
  if (gesture.kind !== 'reconnect') return null
  const flow = sceneIndex(scene).flows.get(gesture.flow)
  return (gesture.end === 'from' ? flow?.to : flow?.from) ?? null
}

function pointsOf(gesture: Gesture, scene: Scene): readonly Point[] {
  if (gesture.kind !== 'connect' && gesture.kind !== 'reconnect') return []
  const { shapes } = sceneIndex(scene)
  const onScreen = (side: Side | null) => side && turnedSide(side, scene.orientation)
  const stays = fixedEnd(gesture, scene)
  const rect = stays ? shapes.get(stays)?.rect : undefined
  if (!rect) return []
  const target = gesture.to ? shapes.get(gesture.to)?.rect : undefined
  const free: DraftEnd = target
    ? { rect: target, side: onScreen(gesture.toSide) }
    : { rect: landingRect(gesture, scene) ?? pointRect(gesture.at), side: null }
  const fixed: DraftEnd = { rect, side: onScreen(sideDrawnFrom(gesture)) }
  return gesture.kind === 'reconnect' && gesture.end === 'from'
    ? draftLine(free, fixed)
    : draftLine(fixed, free)
}

/** A new activity may stand anywhere: from the side the pointer began at its line could lead through the symbol. */
function sideDrawnFrom(gesture: Gesture): Side | null {
  return gesture.kind === 'connect' && !gesture.target ? gesture.side : null
}

/** The activity that would be made where nothing stands yet. */
function landingRect(gesture: Gesture, scene: Scene): Rect | null {
  const at = gesture.kind === 'connect' && gesture.target ? landingPoint(scene, gesture.target) : null
  return at && ghostRect(scene, 'activity', at)
}

function pointRect({ x, y }: Point): Rect {
  return { x, y, width: 0, height: 0 }
}
