import { memo, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { pathData } from '@/core/geometry/pathData.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { outlineOf } from '@/core/layout/outlineOf.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { gridTarget } from '@/editor/placing/gridTarget.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { cornersData, draftLine } from './draftLine.ts'
import { ghostRect, landingPoint } from './ghostRect.ts'
import styles from './layers.module.css'
import { Overhead } from './Overhead.tsx'

/** What is not there yet: the symbol being placed under the pointer, and those that appending or growing would add. */
export const GhostLayer = memo(function GhostLayer() {
  const { editor } = useStage()
  const placed = useStore(editor.gesture, (gesture) => (gesture.kind === 'place' ? gesture.shape : null))
  const promised = useStore(editor.gesture, (gesture) =>
    gesture.kind === 'append' || gesture.kind === 'grow' ? gesture : null,
  )
  if (placed) return <Placed kind={placed} />
  if (!promised) return null
  const scene = editor.scene()
  const { sop } = editor.document.getState()
  const from = sceneIndex(scene).shapes.get(promised.from)
  const targets = promised.kind === 'append' ? [promised.target] : promised.branches
  const kind = promised.kind === 'append' ? promised.shape : 'activity'
  return (
    <Overhead>
      {targets.map((target) => {
        const grid = gridTarget(sop, target)
        const at = grid && landingPoint(scene, grid)
        return at && from && <Promised key={JSON.stringify(target)} {...{ at, kind, from: from.rect }} />
      })}
    </Overhead>
  )
})

function Promised({ at, kind, from }: { at: Point; kind: ShapeKind; from: Rect }) {
  const { editor } = useStage()
  const rect = ghostRect(editor.scene(), kind, at)
  const line = draftLine({ rect: from, side: null }, { rect, side: null })
  return (
    <>
      <path className={styles['ghostFlow']} d={cornersData(line)} />
      <path className={styles['ghost']} d={pathData(outlineOf(kind, rect, editor.scene().orientation))} />
    </>
  )
}

function Placed({ kind }: { kind: ShapeKind }) {
  const { editor } = useStage()
  const lifted = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const gesture = editor.gesture.getState()
      if (gesture.kind !== 'place' || !lifted.current) return
      lifted.current.style.transform = `translate(${gesture.at.x * pxPerMm}px, ${gesture.at.y * pxPerMm}px)`
    }
    place()
    return editor.gesture.subscribe(place)
  }, [editor])
  const outline = outlineOf(kind, ghostRect(editor.scene(), kind, { x: 0, y: 0 }), editor.scene().orientation)
  return (
    <Overhead lifted={lifted}>
      <path className={styles['ghost']} d={pathData(outline)} />
    </Overhead>
  )
}
