import { useState } from 'react'
import { useStore } from 'zustand'
import { missingCharacters } from '@/core/formats/pdf/printable.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { SopId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import { pictureHashes } from '@/core/model/pictureHashes.ts'
import type { Sop } from '@/core/model/sop.ts'
import { useWords } from '@/languages/useWords.ts'
import { failureMessage } from '@/output/failureMessage.ts'
import { downloadPdfOfAll } from '@/output/savePdf.ts'
import { createWork } from '@/output/work.ts'
import type { Library, SopSummary } from '@/storage/library.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { Progress } from '@/ui/controls/Progress.tsx'
import { MissingLetters } from '@/ui/export/MissingLetters.tsx'
import { SopChoice } from '../SopChoice.tsx'

interface PdfDialogProps {
  /** In the order in which they stand in the PDF. */
  readonly sops: readonly SopSummary[]
  readonly library: Library
  onDone(text: string): void
  onSay(message: Message): void
  onClose(): void
}

/** What is read and may be saved, although the font lacks some of its letters. */
interface Checked {
  readonly sops: readonly Sop[]
  readonly missing: readonly string[]
}

/** The forms of the SOPs chosen as one PDF; letters that cannot be printed are named before it is saved. */
export function PdfDialog({ sops, library, onDone, onSay, onClose }: PdfDialogProps) {
  const { t } = useWords()
  const [work] = useState(createWork)
  const working = useStore(work.state)
  const [chosen, setChosen] = useState<ReadonlySet<SopId>>(() => new Set(sops.map(({ id }) => id)))
  const [checked, setChecked] = useState<Checked | null>(null)

  const save = async (read: readonly Sop[]) => {
    const outcome = await work.run({ key: 'exporting.working' }, async (tools) => {
      const pictures = await library.pictures.load(read.flatMap(pictureHashes))
      return downloadPdfOfAll(read, { name: t('library.pdfName'), pictures, tools })
    })
    if (outcome.kind === 'failed') onSay(failureMessage(outcome.cause))
    if (outcome.kind !== 'done') return
    onDone(t('exporting.downloaded', { file: outcome.result }))
    onClose()
  }
  const onDownload = async () => {
    if (checked) return save(checked.sops)
    const outcome = await work.run({ key: 'exporting.working' }, async ({ signal }) => {
      const read: Sop[] = []
      for (const { id } of sops.filter((sop) => chosen.has(sop.id))) {
        const sop = await library.read(id)
        signal.throwIfAborted()
        if (sop === null) return null
        read.push(sop)
      }
      return {
        sops: read,
        missing: [...new Set(read.flatMap((sop) => missingCharacters(layoutForm(sop).scene)))],
      }
    })
    if (outcome.kind === 'failed') return onSay(failureMessage(outcome.cause))
    if (outcome.kind === 'cancelled') return
    if (outcome.result === null) return onSay({ key: 'library.unreadable' })
    if (outcome.result.missing.length === 0) return save(outcome.result.sops)
    setChecked(outcome.result)
  }

  return (
    <DialogFrame
      title={t('library.pdfTitle')}
      description={t('library.pdfAbout')}
      size="medium"
      onClose={() => {
        working?.cancel()
        onClose()
      }}
      actions={
        <>
          {working ? <Progress work={working} /> : null}
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            look="primary"
            disabled={chosen.size === 0 || working !== null}
            onClick={() => void onDownload()}
          >
            {checked ? t('library.pdfAnyway') : t('library.pdfConfirm', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <SopChoice
        sops={sops}
        chosen={chosen}
        hintOf={({ number }) => number}
        onChange={(next) => {
          setChosen(next)
          setChecked(null)
        }}
      />
      {checked ? <MissingLetters missing={checked.missing} /> : null}
    </DialogFrame>
  )
}
