import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { excerpt } from '@/core/layout/excerpt.ts'
import { useWords } from '@/languages/useWords.ts'
import { downloadJson } from '@/output/downloadJson.ts'
import { failureMessage } from '@/output/failureMessage.ts'
import { windowOf } from '@/output/pictureOptions.ts'
import type { Subject } from '@/output/pictureOptions.ts'
import { pngPlan } from '@/output/pngPlan.ts'
import type { PicturePlan } from '@/output/pngPlan.ts'
import { rememberChoices, rememberedChoices } from '@/output/rememberedChoices.ts'
import type { ExportChoices } from '@/output/rememberedChoices.ts'
import { copyPng, copySvg, downloadPngs, downloadSvg } from '@/output/savePictures.ts'
import { createWork } from '@/output/work.ts'
import type { WorkTools } from '@/output/work.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { Progress } from '@/ui/controls/Progress.tsx'
import { useEditor } from '@/ui/EditorContext.ts'
import styles from './ExportDialog.module.css'
import { ExportPreview } from './ExportPreview.tsx'
import { PictureFields } from './PictureFields.tsx'
import { FormatField } from './FormatField.tsx'
import { TooLarge } from './TooLarge.tsx'

/** Makes a file or a picture of the SOP, and shows it first. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const { t } = words
  const editor = useEditor()
  const [work] = useState(createWork)
  const working = useStore(work.state)
  const [choices, setChoices] = useState(() => rememberedChoices(localStorage))
  const [what, setWhat] = useState<'chart' | 'selection'>('chart')
  const [wayOut, setWayOut] = useState<'scale' | 'parts'>('scale')
  const { sop, scene, selected } = useMemo(() => {
    const whole = editor.scene()
    const now = editor.document.getState().sop
    return { sop: now, scene: whole, selected: excerpt(now, whole, editor.view.getState().selection) }
  }, [editor])

  const subject: Subject = { sop, scene: what === 'selection' && selected ? selected : scene }
  const plan = pngPlan(subject.scene, windowOf(subject, choices.margin), choices.scale)
  const plans = plansOf(plan, wayOut)

  const change = (part: Partial<ExportChoices>) => {
    const next = { ...choices, ...part }
    setChoices(next)
    rememberChoices(localStorage, next)
  }
  const close = () => {
    working?.cancel()
    onClose()
  }
  const run = async (task: (tools: WorkTools) => Promise<readonly string[] | null>) => {
    const outcome = await work.run({ key: 'exporting.working' }, task)
    if (outcome.kind === 'cancelled') return
    if (outcome.kind === 'failed') {
      editor.view.setState({
        toast: { message: failureMessage(outcome.cause), tone: 'warning', undo: false },
      })
      return
    }
    const message =
      outcome.result === null
        ? { key: 'exporting.copied' }
        : { key: 'exporting.downloaded', file: outcome.result.join(', ') }
    editor.view.setState({ toast: { message, tone: 'plain', undo: false } })
    onClose()
  }
  const onDownload = () =>
    run(async (tools) => {
      if (choices.format === 'json') return [downloadJson(sop)]
      if (choices.format === 'svg') return [downloadSvg(subject, choices)]
      return downloadPngs(subject, choices, { plans, say: words.say, tools })
    })
  const onCopy = () =>
    run(async ({ signal }) => {
      const [first] = plans
      if (choices.format === 'svg') await copySvg(subject, choices)
      else if (first) await copyPng(subject, choices, { plan: first, signal })
      return null
    })
  const copyable = choices.format !== 'json' && (choices.format === 'svg' || plans.length === 1)

  return (
    <DialogFrame
      title={t('exporting.title')}
      size="large"
      onClose={close}
      actions={
        <>
          {working ? <Progress work={working} /> : null}
          {copyable ? (
            <Button disabled={working !== null} onClick={() => void onCopy()}>
              {t('exporting.copy')}
            </Button>
          ) : null}
          <Button look="primary" disabled={working !== null} onClick={() => void onDownload()}>
            {t('exporting.download')}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <ExportPreview subject={subject} choices={choices} plans={plans} />
        <div className={styles['fields']}>
          <FormatField value={choices.format} onChange={(format) => change({ format })} />
          {choices.format === 'json' ? null : (
            <PictureFields
              choices={choices}
              what={what}
              canSelect={selected !== null}
              onChange={change}
              onWhat={setWhat}
            />
          )}
          {choices.format === 'png' && plan.kind === 'tooLarge' ? (
            <TooLarge plan={plan} scale={choices.scale} wayOut={wayOut} onChange={setWayOut} />
          ) : null}
        </div>
      </div>
    </DialogFrame>
  )

  function plansOf(planned: typeof plan, way: 'scale' | 'parts'): readonly PicturePlan[] {
    if (planned.kind === 'one') return [planned.picture]
    if (way === 'parts' && planned.parts) return planned.parts
    const smaller = pngPlan(subject.scene, windowOf(subject, choices.margin), planned.largestScale)
    return smaller.kind === 'one' ? [smaller.picture] : []
  }
}
