import { memo } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import { actorsInOrder, laneIndex, stepNumber, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { describeFlow } from '@/editor/spoken/describeFlow.ts'
import { describeShape } from '@/editor/spoken/describeShape.ts'
import { currentCell } from '@/editor/form/currentCell.ts'
import { isConnectingByKeys } from '@/editor/gesture.ts'
import type { Editor, Selection } from '@/editor/editor.ts'
import { selectedRows } from '@/editor/selected.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Words } from '@/languages/words.ts'
import styles from './access.module.css'

/** Says what is selected where the focus cannot say it: flows, lanes, rows, and more than one thing. */
export const LiveRegion = memo(function LiveRegion() {
  const { editor } = useStage()
  const words = useWords()
  const selection = useStore(editor.view, (view) => view.selection)
  const tool = useStore(editor.view, (view) => view.tool)
  const connecting = useStore(editor.gesture, isConnectingByKeys)
  const to = useStore(editor.gesture, (gesture) => (gesture.kind === 'connect' ? gesture.to : null))
  // A lane that is renamed is said again, by its new name.
  useStore(editor.document, (document) => document.sop)
  return (
    <div className={styles['spoken']} role="status" aria-live="polite">
      {tool !== null
        ? words.t('ui.armed')
        : connecting
          ? aimedAt(editor, to, words)
          : said(editor, selection, words)}
    </div>
  )
})

/** While a flow is drawn by keyboard: where it would end, else how to choose that. */
function aimedAt(editor: Editor, to: ShapeId | null, { say, t }: Words): string {
  if (to === null) return t('ui.connecting')
  return describeShape(editor.document.getState().sop, editor.scene(), to).map(say).join(', ')
}

function said(editor: Editor, selection: Selection, { say, t }: Words): string {
  // The cell has the focus and says its own name.
  if (selection.size === 0 || currentCell(editor)) return ''
  const { sop } = editor.document.getState()
  if (selection.size > 1) return t('canvas.selected', { count: selection.size })
  const { flows, steps, actors, groups } = selectedRows(sop, selection)
  if (flows[0]) return describeFlow(sop, flows[0].id).map(say).join(', ')
  if (actors[0]) return [say(lanePlace(sop, actors[0].id)), actors[0].name].filter(Boolean).join(', ')
  if (groups[0]) return groups[0].name
  if (steps[0]) return [say(stepPlace(sop, steps[0].id)), steps[0].activity].filter(Boolean).join(', ')
  // A single symbol has the focus and says its own name.
  return ''
}

function stepPlace(sop: Sop, id: StepId): Message {
  return { key: 'spoken.step', number: stepNumber(sop, id), count: stepsInOrder(sop).length }
}

function lanePlace(sop: Sop, id: ActorId): Message {
  return { key: 'spoken.lane', number: laneIndex(sop, id) + 1, count: actorsInOrder(sop).length }
}
