import { useId, useState } from 'react'
import type { Message } from '@/core/model/message.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Library, SopSummary } from '@/storage/library.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'

interface AskProps {
  readonly sop: SopSummary
  readonly library: Library
  onDone(): void
  onSay(message: Message): void
}

/** Asks for another title. */
export function RenameDialog({ sop, library, onDone, onSay }: AskProps) {
  const { t } = useWords()
  const form = useId()
  const [title, setTitle] = useState(sop.title)
  const rename = async () => {
    onDone()
    const outcome = await library.rename(sop.id, title.trim())
    if (!outcome.ok) onSay(outcome.reason)
  }
  return (
    <DialogFrame
      title={t('library.renameTitle')}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('library.rename')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <TextField
          label={t('ui.title')}
          value={title}
          lang={sop.language}
          startsFocused
          submits
          onChange={setTitle}
        />
      </form>
    </DialogFrame>
  )
}
