import { Plus } from 'lucide-react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { addLane } from '@/editor/commands/bands.ts'
import { useWords } from '@/languages/useWords.ts'
import styles from './hint.module.css'

/** While there is next to nothing on the chart: how to begin; without lanes, the way to the first. The form needs no hint: its cells are there to be filled in. */
export const BlankHint = memo(function BlankHint() {
  const { editor } = useStage()
  const { t } = useWords()
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  const hasLanes = useStore(editor.document, ({ sop }) => Object.keys(sop.actors).length > 0)
  const isBlank = useStore(editor.document, ({ sop }) => Object.keys(sop.shapes).length <= 1)
  const busy = useStore(editor.view, ({ typing }) => typing !== null)
  const isForm = useStore(editor.view, ({ view }) => view === 'form')
  const still = useStore(editor.gesture, ({ kind }) => kind === 'none')
  if (!editable || busy || !still || (hasLanes && (isForm || !isBlank))) return null
  return (
    <div className={styles['hint']} data-own="" data-tool="">
      <p>{t(hasLanes ? 'canvas.hintBlank' : 'canvas.hintNoLanes')}</p>
      {!hasLanes && (
        <button type="button" className={styles['add']} onClick={() => addLane(editor, null)}>
          <Plus size={14} aria-hidden="true" />
          {t('canvas.addFirstLane')}
        </button>
      )}
    </div>
  )
})
