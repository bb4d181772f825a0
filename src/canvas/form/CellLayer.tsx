import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { useStore } from 'zustand'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import { rowOf } from '@/canvas/gestures/selecting.ts'
import { cellRect } from '@/canvas/layers/targetShapes.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { chosenCell } from '@/editor/form/currentCell.ts'
import { cellsOfField } from '@/editor/form/fieldCells.ts'
import type { FormCell } from '@/editor/form/formCell.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import styles from './form.module.css'

/** On the form: the chosen cell, the selected rows, lanes and groups in their heads, and what the pointer is on. */
export const CellLayer = memo(function CellLayer() {
  const { editor } = useStage()
  const scene = useScene(editor)
  return scene.form === null ? null : <Marks scene={scene} />
})

function Marks({ scene }: { scene: Scene }) {
  const { editor, hover } = useStage()
  const selection = useStore(editor.view, (view) => view.selection)
  const chosen = useStore(editor.view, chosenCell)
  const isTyping = useStore(editor.view, ({ typing }) => typing !== null)
  const still = useStore(editor.gesture, ({ kind }) => kind === 'none')
  const over = useStore(hover, ({ hit }) => (hit.kind === 'cell' ? hit.field : null))
  const head = useStore(hover, ({ hit }) => (isHead(hit.kind) ? rowOf(hit) : null))
  return (
    <ViewportPortal>
      <svg className={styles['over']} width={1} height={1} aria-hidden="true" data-tool="">
        <g transform={`scale(${pxPerMm})`}>
          {[...selection].map((id) => (
            <Rects key={id} className={styles['head']} rects={headRects(scene, id)} />
          ))}
          {still && head && !selection.has(head) && (
            <Rects className={styles['hovered']} rects={headRects(scene, head)} />
          )}
          {still && over && !isTyping && <Rects className={styles['hovered']} rects={rectsOf(scene, over)} />}
          {chosen && (
            <Rects className={isTyping ? styles['typed'] : styles['chosen']} rects={rectsOf(scene, chosen)} />
          )}
        </g>
      </svg>
    </ViewportPortal>
  )
}

function Rects({ rects, className }: { rects: readonly Rect[]; className: string | undefined }) {
  return rects.map((rect) => <rect key={`${rect.x} ${rect.y}`} className={className} {...rect} />)
}

function isHead(kind: string): boolean {
  return kind === 'lane' || kind === 'laneBorder' || kind === 'row' || kind === 'group'
}

/** The cells of a chosen place; of one that is continued all its parts. */
function rectsOf(scene: Scene, cell: FormCell): readonly Rect[] {
  if (cell.kind !== 'lane') return cellsOfField(scene, cell).map((placed) => placed.cell.rect)
  const rect = cellRect(scene, cell.step, cell.actor)
  return rect ? [rect] : []
}

/** The number of a row, or the heads of a lane or group on all pages. */
function headRects(scene: Scene, id: RowId): readonly Rect[] {
  const { lanes, rows } = sceneIndex(scene)
  const row = rows.get(id)
  if (row) return [row.gutter]
  const lane = lanes.get(id)
  const field = lane ? ({ kind: 'actor', id: lane.actor } as const) : groupField(scene, id)
  return field ? cellsOfField(scene, field).map((placed) => placed.cell.rect) : []
}

function groupField({ actorGroups, phases }: Scene, id: RowId) {
  const found = [...actorGroups, ...phases].find(({ group }) => group === id)
  return found ? ({ kind: 'group', id: found.group } as const) : null
}
