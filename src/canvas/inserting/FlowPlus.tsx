import { Plus } from 'lucide-react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { pointAlong } from '@/canvas/stage/alongFlow.ts'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { placeNew } from '@/editor/placing/placeNew.ts'
import { useWords } from '@/languages/useWords.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import styles from './inserting.module.css'

/** A + in the middle of the one selected flow: puts an activity into it. */
export const FlowPlus = memo(function FlowPlus() {
  const { editor } = useStage()
  const { t } = useWords()
  const scene = useScene(editor)
  const id = useStore(editor.view, ({ selection }) =>
    selection.size === 1 ? ([...selection][0] ?? null) : null,
  )
  const busy = useStore(editor.view, ({ typing }) => typing !== null)
  const still = useStore(editor.gesture, ({ kind }) => kind === 'none')
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  const flow = id ? sceneIndex(scene).flows.get(id) : undefined
  if (!flow || busy || !still || !editable) return null
  return (
    <Pinned at={pointAlong(flow.pieces[0].points, 0.5)} className={styles['pin']}>
      <button
        type="button"
        className={styles['insert']}
        tabIndex={-1}
        title={t('canvas.insertIntoFlow')}
        aria-label={t('canvas.insertIntoFlow')}
        onClick={() => placeNew(editor, 'activity', { kind: 'flow', flow: flow.id })}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
    </Pinned>
  )
})
