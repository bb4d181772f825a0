import type { Panel } from '@/editor/view.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { useDocument } from '@/ui/EditorContext.ts'
import { stepNumber } from '@/core/model/queries.ts'

interface MoveLeavesTextsDialogProps {
  readonly panel: Extract<Panel, { kind: 'moveLeavesTexts' }>
  onClose(): void
}

/** Asks what becomes of a step that lost its last symbol but holds other texts. Closing it changes nothing. */
export function MoveLeavesTextsDialog({ panel, onClose }: MoveLeavesTextsDialogProps) {
  const { t } = useWords()
  const sop = useDocument((document) => document.sop)
  const step = sop.steps[panel.step]
  const texts =
    step && [step.requirements, step.duration, step.output, step.remarks].filter(Boolean).join(', ')
  const answer = (run: () => void) => () => {
    onClose()
    run()
  }
  return (
    <DialogFrame
      title={t('ui.moveLeavesTexts')}
      description={t('ui.moveLeavesTextsAsk', { number: stepNumber(sop, panel.step), texts: texts ?? '' })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button onClick={answer(panel.drop)}>{t('ui.dropStep')}</Button>
          <Button look="primary" onClick={answer(panel.keep)}>
            {t('ui.keepStep')}
          </Button>
        </>
      }
    />
  )
}
