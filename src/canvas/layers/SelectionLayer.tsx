import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { lineData, outlineData } from '@/picture/outlineData.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { dotData } from './dotData.ts'
import styles from './layers.module.css'

/** Outlines in the accent colour over what is selected, more quietly over what the pointer is on. */
export const SelectionLayer = memo(function SelectionLayer() {
  const { editor, hover } = useStage()
  const scene = useScene(editor)
  const selection = useStore(editor.view, (view) => view.selection)
  const hovered = useStore(hover, ({ hit }) => ('id' in hit && hit.kind !== 'group' ? hit.id : null))
  const still = useStore(editor.gesture, ({ kind }) => kind === 'none' || kind === 'append' || kind === 'box')
  if (!still) return null
  const outlines = dataOf(scene, selection)
  return (
    <ViewportPortal>
      <svg className={styles['over']} width={1} height={1} aria-hidden="true" data-tool="">
        <g transform={`scale(${pxPerMm})`}>
          {hovered && !selection.has(hovered) && (
            <path className={styles['hovered']} d={dataOf(scene, [hovered]).all} />
          )}
          {outlines.flows && <path className={styles['selectedFlows']} d={outlines.flows} />}
          {outlines.shapes && <path className={styles['selected']} d={outlines.shapes} />}
          <FlowEnds scene={scene} selection={selection} />
        </g>
      </svg>
    </ViewportPortal>
  )
})

function dataOf(scene: Scene, ids: Iterable<RowId>): { shapes: string; flows: string; all: string } {
  const index = sceneIndex(scene)
  let shapes = ''
  let flows = ''
  for (const id of ids) {
    const shape = index.shapes.get(id)
    const flow = index.flows.get(id)
    if (shape) shapes += outlineData(shape, scene.orientation)
    if (flow) flows += lineData(flow)
  }
  return { shapes, flows, all: shapes + flows }
}

/** Grips at both ends of the one selected flow. */
function FlowEnds({ scene, selection }: { scene: Scene; selection: ReadonlySet<RowId> }) {
  const [id] = selection
  const flow = id && selection.size === 1 ? sceneIndex(scene).flows.get(id) : undefined
  if (!flow) return null
  const dots = dotData([flow.pieces[0].points[0], flow.pieces.at(-1)?.points.at(-1)])
  return (
    <>
      <path className={styles['gripRim']} d={dots} />
      <path className={styles['grip']} d={dots} />
    </>
  )
}
