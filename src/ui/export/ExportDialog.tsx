import { useState } from 'react'
import { useStore } from 'zustand'
import { missingCharacters } from '@/core/formats/pdf/printable.ts'
import { useWords } from '@/languages/useWords.ts'
import { failureMessage } from '@/output/failureMessage.ts'
import { pageNumbers } from '@/output/pageNumbers.ts'
import { windowOf } from '@/output/pictureOptions.ts'
import { pngPlan } from '@/output/pngPlan.ts'
import type { PicturePlan } from '@/output/pngPlan.ts'
import { rememberChoices, rememberedChoices } from '@/output/rememberedChoices.ts'
import type { ExportChoices, ExportSubject } from '@/output/rememberedChoices.ts'
import { createWork } from '@/output/work.ts'
import type { WorkTools } from '@/output/work.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { Progress } from '@/ui/controls/Progress.tsx'
import { useEditor } from '@/ui/EditorContext.ts'
import styles from './ExportDialog.module.css'
import { ExportPreview } from './ExportPreview.tsx'
import { canCopy, copyExport, downloadExport } from './exportTask.ts'
import type { ExportRequest } from './exportTask.ts'
import { FormatField } from './FormatField.tsx'
import { MissingLetters } from './MissingLetters.tsx'
import { PictureFields } from './PictureFields.tsx'
import { SubjectFields } from './SubjectFields.tsx'
import { TooLarge } from './TooLarge.tsx'
import { useExportSource } from './useExportSource.ts'

/** Makes a file or a picture of the SOP, and shows it first. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const { t } = words
  const editor = useEditor()
  const source = useExportSource()
  const [work] = useState(createWork)
  const working = useStore(work.state)
  const [choices, setChoices] = useState(() => rememberedChoices(localStorage))
  const [what, setWhat] = useState<ExportSubject>(editor.view.getState().view)
  const [pages, setPages] = useState('')
  const [wayOut, setWayOut] = useState<'scale' | 'parts'>('scale')

  const { sop, pictures } = source
  const kind = what === 'form' ? 'form' : 'chart'
  const format = choices.formats[kind]
  const subject = { sop, scene: source[what] ?? source.chart, pictures }
  const allSheets = source.form.form?.sheets ?? []
  const numbers = pageNumbers(pages, allSheets.length)
  const sheets = what === 'form' ? allSheets.filter(({ number }) => numbers?.includes(number)) : null
  const window = windowOf({ ...subject, ...(sheets?.[0] ? { sheet: sheets[0] } : {}) }, choices.margin)
  const plan = pngPlan(subject.scene, window, choices.scale)
  const plans = plansOf(plan, wayOut)
  const request: ExportRequest = {
    ...{ format, subject, sheets, options: choices, plans },
    pictures: editor.services.pictures,
    say: words.say,
  }
  const isReady = working === null && sheets?.length !== 0

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
  const onDownload = () => run((tools) => downloadExport(request, tools))
  const onCopy = () =>
    run(async (tools) => {
      await copyExport(request, tools)
      return null
    })

  return (
    <DialogFrame
      title={t('exporting.title')}
      size="large"
      onClose={close}
      actions={
        <>
          {working ? <Progress work={working} /> : null}
          {canCopy(request) ? (
            <Button disabled={!isReady} onClick={() => void onCopy()}>
              {t('exporting.copy')}
            </Button>
          ) : null}
          <Button look="primary" disabled={!isReady} onClick={() => void onDownload()}>
            {t('exporting.download')}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <ExportPreview subject={subject} sheets={sheets} format={format} options={choices} plans={plans} />
        <div className={styles['fields']}>
          <SubjectFields
            what={what}
            canSelect={source.selection !== null}
            pages={pages}
            pageCount={allSheets.length}
            isUnderstood={numbers !== null}
            onWhat={setWhat}
            onPages={setPages}
          />
          <FormatField
            value={format}
            onChange={(chosen) => change({ formats: { ...choices.formats, [kind]: chosen } })}
          />
          <PictureFields options={choices} format={format} isForm={sheets !== null} onChange={change} />
          {format === 'pdf' ? <MissingLetters missing={missingCharacters(subject.scene)} /> : null}
          {format === 'png' && plan.kind === 'tooLarge' ? (
            <TooLarge plan={plan} scale={choices.scale} wayOut={wayOut} onChange={setWayOut} />
          ) : null}
        </div>
      </div>
    </DialogFrame>
  )

  function plansOf(planned: typeof plan, way: 'scale' | 'parts'): readonly PicturePlan[] {
    if (planned.kind === 'one') return [planned.picture]
    if (way === 'parts' && planned.parts) return planned.parts
    const smaller = pngPlan(subject.scene, window, planned.largestScale)
    return smaller.kind === 'one' ? [smaller.picture] : []
  }
}
