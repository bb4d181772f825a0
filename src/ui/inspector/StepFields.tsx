import type { StepId } from '@/core/model/ids.ts'
import { stepNumber } from '@/core/model/queries.ts'
import type { Shape } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'
import { editStep } from '@/core/operations/editStep.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import { TextField } from '@/ui/controls/TextField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import styles from './Inspector.module.css'

const labels: Readonly<Record<keyof StepTexts, { readonly label: MessageKey; readonly edit: string }>> = {
  activity: { label: 'inspector.activity', edit: 'edit.editActivity' },
  requirements: { label: 'inspector.requirements', edit: 'edit.editRequirements' },
  duration: { label: 'inspector.duration', edit: 'edit.editDuration' },
  output: { label: 'inspector.output', edit: 'edit.editOutput' },
  remarks: { label: 'inspector.remarks', edit: 'edit.editRemarks' },
}

interface StepFieldsProps {
  readonly id: StepId
  /** The one shape that is selected with the step. */
  readonly shape: Shape | undefined
}

/** What a step states: its activity and its quality standard. */
export function StepFields({ id, shape }: StepFieldsProps) {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const step = sop.steps[id]
  if (!step) return null

  const field = (name: keyof StepTexts) => (
    <TextField
      key={name}
      label={t(labels[name].label)}
      lines={name === 'duration' ? 'one' : 'many'}
      placeholder={name === 'duration' ? t('inspector.durationExample') : undefined}
      value={step[name]}
      lang={sop.language}
      readOnly={readOnly}
      onChange={(text) =>
        editor.editField(`step:${id}:${name}`, { key: labels[name].edit }, (now) =>
          editStep(now, id, { [name]: text }),
        )
      }
      onLeave={() => editor.leaveField()}
    />
  )
  const number = stepNumber(sop, id)
  return (
    <>
      <section className={styles['section']}>
        {shape ? (
          <h3>{t('inspector.stepSection', { number })}</h3>
        ) : (
          <h2>{t('inspector.stepSection', { number })}</h2>
        )}
        {field('activity')}
      </section>
      <section className={styles['section']}>
        <h3>{t('inspector.standard')}</h3>
        {field('requirements')}
        {field('duration')}
        {field('output')}
      </section>
      <section className={styles['section']}>{field('remarks')}</section>
    </>
  )
}
