import { memo } from 'react'
import { useStore } from 'zustand'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import type { Gesture } from '@/editor/gesture.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { BoxGhost } from './BoxGhost.tsx'
import { LabelGhost } from './LabelGhost.tsx'
import styles from './layers.module.css'
import { ReorderGhost } from './ReorderGhost.tsx'
import { ResizeGhost } from './ResizeGhost.tsx'
import { SegmentGhost } from './SegmentGhost.tsx'

/** The previews that are cheap enough to be rendered at every move: a box, a bar, one bent line. Heads are carried over heads. */
export const OverLayer = memo(function OverLayer() {
  const { editor } = useStage()
  const gesture = useStore(editor.gesture, (now) => (isOver(now) ? now : null))
  if (!gesture) return null
  return (
    <Pinned at={origin} size="ofScene" className={styles['aboveHeads']}>
      <svg className={styles['over']} width={1} height={1} aria-hidden="true">
        <g transform={`scale(${pxPerMm})`}>
          <Ghost gesture={gesture} />
        </g>
      </svg>
    </Pinned>
  )
})

const origin = { x: 0, y: 0 }

type Over = Extract<
  Gesture,
  { kind: 'box' | 'segment' | 'label' | 'resizeLane' | 'reorderActor' | 'reorderStep' | 'reorderGroup' }
>

const over: ReadonlySet<Gesture['kind']> = new Set<Over['kind']>([
  'box',
  'segment',
  'label',
  'resizeLane',
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
    case 'reorderActor':
    case 'reorderStep':
    case 'reorderGroup':
      return <ReorderGhost scene={scene} gesture={gesture} />
  }
}
