import { Plus } from 'lucide-react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { addLane, addRow } from '@/editor/commands/bands.ts'
import { useWords } from '@/languages/useWords.ts'
import { gapAt } from './gapAt.ts'
import styles from './inserting.module.css'

/** A + between two lanes or two rows, while the pointer is near where they meet. */
export const InsertButton = memo(function InsertButton() {
  const stage = useStage()
  const { editor, hover } = stage
  const { t } = useWords()
  const scene = useScene(editor)
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  const still = useStore(editor.gesture, ({ kind }) => kind === 'none')
  const key = useStore(hover, ({ hit, at }) =>
    JSON.stringify(at && gapAt(scene, hit, { at, reach: stage.mm(reachPx) })),
  )
  const { hit, at } = hover.getState()
  const gap = at && gapAt(scene, hit, { at, reach: stage.mm(reachPx) })
  if (!gap || !editable || !still) return null
  return (
    <Pinned
      key={key}
      at={gap.at}
      sticky={scene.form === null ? gap.sticky : 'none'}
      className={styles['pin']}
    >
      <button
        type="button"
        className={styles['insert']}
        tabIndex={-1}
        title={t(gap.of === 'lane' ? 'canvas.insertLane' : 'canvas.insertRow')}
        aria-label={t(gap.of === 'lane' ? 'canvas.insertLane' : 'canvas.insertRow')}
        onClick={() => (gap.of === 'lane' ? addLane(editor, gap.after) : addRow(editor, gap.after))}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
    </Pinned>
  )
})

/** How near to where two meet, in px. */
const reachPx = 16
