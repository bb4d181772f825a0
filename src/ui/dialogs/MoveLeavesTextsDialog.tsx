import { useRef } from 'react'
import type { Panel } from '@/editor/view.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { useDocument } from '@/ui/EditorContext.ts'
import { stepNumber } from '@/core/model/queries.ts'
import type { Step } from '@/core/model/sop.ts'
import styles from './MoveLeavesTextsDialog.module.css'

interface MoveLeavesTextsDialogProps {
  readonly panel: Extract<Panel, { kind: 'moveLeavesTexts' }>
  onClose(): void
}

/**
 * Asks what becomes of a step that would lose its last symbol but holds other texts: the whole step goes where the
 * symbol goes, or the row and its texts part from it. Closing it changes nothing.
 */
export function MoveLeavesTextsDialog({ panel, onClose }: MoveLeavesTextsDialogProps) {
  const { t } = useWords()
  const sop = useDocument((document) => document.sop)
  const number = stepNumber(sop, panel.step)
  const texts = textsOf(sop.steps[panel.step])
  const { whole, keep, drop } = panel
  const meant = useRef<HTMLButtonElement>(null)
  const answer = (name: string, run: () => void) => ({
    children: name,
    onClick() {
      onClose()
      run()
    },
  })
  return (
    <DialogFrame
      title={t(whole ? 'ui.moveWholeStep' : 'ui.deleteWholeStep')}
      description={t(whole ? 'ui.moveWholeStepAsk' : 'ui.deleteWholeStepAsk', { number, texts })}
      initialFocus={meant}
      onClose={onClose}
      actions={
        <div className={styles['answers']}>
          <Button
            ref={meant}
            look="primary"
            {...(whole ? answer(t('ui.moveAsOwnRow'), whole) : answer(t('ui.deleteStepAndTexts'), drop))}
          />
          <Button {...answer(t(whole ? 'ui.joinKeepRow' : 'ui.keepRow'), keep)} />
          {whole && <Button {...answer(t('ui.joinDropTexts'), drop)} />}
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      }
    />
  )
}

/** What stands beside the activity; the activity itself where nothing else does. */
function textsOf(step: Step | undefined): string {
  if (!step) return ''
  const texts = [step.requirements, step.duration, step.output, step.remarks].filter(
    (text) => text.trim() !== '',
  )
  return texts.length > 0 ? texts.join(', ') : step.activity
}
