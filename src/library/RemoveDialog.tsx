import { useRef } from 'react'
import type { Message } from '@/core/model/message.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Library, SopSummary } from '@/storage/library.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'

interface AskProps {
  readonly sop: SopSummary
  readonly library: Library
  onDone(): void
  onSay(message: Message): void
}

/** Asks before a SOP is deleted for good; the safe answer has the focus. */
export function RemoveDialog({ sop, library, onDone, onSay }: AskProps) {
  const { t } = useWords()
  const cancel = useRef<HTMLButtonElement>(null)
  const remove = async () => {
    onDone()
    const outcome = await library.remove(sop.id)
    if (!outcome.ok) onSay(outcome.reason)
  }
  return (
    <DialogFrame
      title={t('library.deleteForGoodTitle', { title: sop.title || t('library.untitled') })}
      description={t('library.deleteForGoodAsk')}
      initialFocus={cancel}
      onClose={onDone}
      actions={
        <>
          <Button ref={cancel} onClick={onDone}>
            {t('ui.cancel')}
          </Button>
          <Button look="danger" onClick={() => void remove()}>
            {t('library.deleteForGood')}
          </Button>
        </>
      }
    />
  )
}
