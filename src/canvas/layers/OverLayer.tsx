import { memo } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import type { Gesture } from '@/editor/gesture.ts'
import { BoxGhost } from './BoxGhost.tsx'
import { LabelGhost } from './LabelGhost.tsx'
import { Overhead } from './Overhead.tsx'
import { ReorderGhost } from './ReorderGhost.tsx'
import { ResizeGhost } from './ResizeGhost.tsx'
import styles from './layers.module.css'
import { SegmentGhost } from './SegmentGhost.tsx'
import { columnLine } from './targetShapes.ts'

/** The previews that are cheap enough to be rendered at every move: a box, a bar, one bent line. Heads are carried over heads. */
export const OverLayer = memo(function OverLayer() {
  const { editor } = useStage()
  const gesture = useStore(editor.gesture, (now) => (isOver(now) ? now : null))
  if (!gesture) return null
  return (
    <Overhead>
      <Ghost gesture={gesture} />
    </Overhead>
  )
})

type Over = Extract<
  Gesture,
  {
    kind:
      | 'box'
      | 'segment'
      | 'label'
      | 'resizeLane'
      | 'resizeColumn'
      | 'reorderActor'
      | 'reorderStep'
      | 'reorderGroup'
  }
>

const over: ReadonlySet<Gesture['kind']> = new Set<Over['kind']>([
  'box',
  'segment',
  'label',
  'resizeLane',
  'resizeColumn',
  'reorderActor',
  'reorderStep',
  'reorderGroup',
])

function isOver(gesture: Gesture): gesture is Over {
  return over.has(gesture.kind)
}

function Ghost({ gesture }: { gesture: Over }) {
  const { editor } = useStage()
  const scene = editor.scene()
  switch (gesture.kind) {
    case 'box':
      return <BoxGhost from={gesture.from} to={gesture.to} />
    case 'segment':
      return <SegmentGhost scene={scene} {...gesture} />
    case 'label':
      return <LabelGhost scene={scene} flow={gesture.flow} labelPlace={gesture.labelPlace} />
    case 'resizeLane':
      return <ResizeGhost scene={scene} actor={gesture.actor} width={gesture.width} />
    case 'resizeColumn':
      return <path className={styles['barThin']} d={columnLine(scene, gesture.x)} />
    case 'reorderActor':
    case 'reorderStep':
    case 'reorderGroup':
      return <ReorderGhost scene={scene} gesture={gesture} />
  }
}
