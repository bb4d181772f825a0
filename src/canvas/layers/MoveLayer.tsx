import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene, SceneFlow, SceneShape } from '@/core/layout/scene.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import { sheetAt } from '@/canvas/form/tableBody.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { ShapePicture } from '@/picture/ShapePicture.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { cornersData, draftLine } from './draftLine.ts'
import styles from './layers.module.css'
import { Overhead } from './Overhead.tsx'

/** The symbols being moved, under the pointer, and drafts of their flows. */
export const MoveLayer = memo(function MoveLayer() {
  const { editor } = useStage()
  const ids = useStore(editor.gesture, (gesture) => (gesture.kind === 'move' ? gesture.ids : null))
  return ids && <Moved ids={ids} scene={editor.scene()} />
})

/** Above this many symbols their flows are left out while they move: nobody could follow them. */
const mostFlows = 60

/**
 * Rendered once, when the move starts; from then on a move of the pointer writes one transform and the `d` of the
 * flows, past React.
 */
function Moved({ ids, scene }: { ids: ReadonlySet<ShapeId>; scene: Scene }) {
  const { editor } = useStage()
  const lifted = useRef<SVGSVGElement>(null)
  const lines = useRef<(SVGPathElement | null)[]>([])
  const parts = useMemo(() => partsOf(scene, ids), [scene, ids])

  useLayoutEffect(() => {
    const place = () => {
      const gesture = editor.gesture.getState()
      if (gesture.kind !== 'move' || !lifted.current) return
      const { by } = gesture
      lifted.current.style.transform = `translate(${by.x * pxPerMm}px, ${by.y * pxPerMm}px)`
      for (const [index, flow] of parts.flows.entries()) {
        lines.current[index]?.setAttribute('d', cornersData(draftOf(flow, { scene, ids, by })))
      }
    }
    place()
    return editor.gesture.subscribe(place)
  }, [editor, ids, parts, scene])

  return (
    <>
      <Overhead>
        {parts.flows.map((flow, index) => (
          <path
            key={flow.id}
            className={styles['draft']}
            ref={(line) => {
              lines.current[index] = line
            }}
          />
        ))}
      </Overhead>
      <Overhead lifted={lifted}>
        {parts.shapes.map((shape) => (
          <ShapePicture key={shape.id} shape={shape} orientation={scene.orientation} />
        ))}
      </Overhead>
    </>
  )
}

function partsOf(scene: Scene, ids: ReadonlySet<ShapeId>) {
  const index = sceneIndex(scene)
  const shapes: SceneShape[] = []
  const flows = new Set<SceneFlow>()
  for (const id of ids) {
    const shape = index.shapes.get(id)
    if (shape) shapes.push(shape)
    for (const flow of index.flowsOf.get(id) ?? []) flows.add(flow)
  }
  return { shapes, flows: flows.size > mostFlows ? [] : [...flows] }
}

function draftOf(
  flow: SceneFlow,
  { scene, ids, by }: { scene: Scene; ids: ReadonlySet<ShapeId>; by: Point },
): readonly Point[] {
  const movesFrom = ids.has(flow.from)
  const movesTo = ids.has(flow.to)
  const [piece, ...beyond] = flow.pieces
  if (movesFrom && movesTo && beyond.length === 0)
    return piece.points.map((point) => ({ x: point.x + by.x, y: point.y + by.y }))
  const { shapes } = sceneIndex(scene)
  const from = shapes.get(flow.from)?.rect
  const to = shapes.get(flow.to)?.rect
  if (!from || !to || isApart(scene, movesFrom ? moved(from, by) : from, movesTo ? moved(to, by) : to))
    return []
  const end = (rect: Rect, moves: boolean) => ({ rect: moves ? moved(rect, by) : rect, side: null })
  return draftLine(end(from, movesFrom), end(to, movesTo))
}

/** Whether two symbols stand on different pages of the form: what leads from one to the other is the layout's to draw. */
function isApart(scene: Scene, a: Rect, b: Rect): boolean {
  return scene.form !== null && sheetAt(scene, a.y + a.height / 2) !== sheetAt(scene, b.y + b.height / 2)
}

function moved({ x, y, width, height }: Rect, by: Point): Rect {
  return { x: x + by.x, y: y + by.y, width, height }
}
