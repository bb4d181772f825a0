import { useState } from 'react'
import type { Message } from '@/core/model/message.ts'
import { newId } from '@/core/model/newId.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Outcome, SopSummary } from '@/storage/library.ts'
import type { ToastContent } from '@/ui/toasts/ToastView.tsx'
import { startedSop } from './agency/startedSop.ts'
import type { CardAction } from './cards/CardMenu.tsx'
import type { Example } from './examples.ts'
import type { Asking } from './LibraryDialogs.tsx'
import type { LibraryScreenProps } from './LibraryScreen.tsx'
import { titleOfCopy } from './titleOfCopy.ts'

/** What a person can do on the start page; every failure is said in a toast. */
export function useLibraryActions({
  library,
  agency,
  onOpen,
}: Pick<LibraryScreenProps, 'library' | 'agency' | 'onOpen'>) {
  const words = useWords()
  const [toast, setToast] = useState<ToastContent | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)

  const say = (message: Message) => setToast({ text: words.say(message), tone: 'warning' })
  /** Runs something that may fail; whether it went well. */
  const done = async (work: Promise<Outcome>): Promise<boolean> => {
    const outcome = await work
    if (!outcome.ok) say(outcome.reason)
    return outcome.ok
  }
  const titleOf = (sop: SopSummary) => sop.title || words.t('library.untitled')

  const addBlank = async () => {
    // Numbers in the trash count too: a SOP may come back with its own.
    const numbers = (library.state.getState().sops ?? []).map(({ number }) => number)
    const sop = await startedSop({ words, newId, profiles: agency.profiles, numbers, now: new Date() })
    if (await done(library.add(sop))) onOpen(sop.id, 'naming')
  }
  const addExample = async (example: Example) => {
    try {
      const sop = await example.read()
      if (await done(library.add(sop))) onOpen(sop.id, 'reading')
    } catch {
      // The example's file could not be fetched: offline before the first visit was complete.
      say({ key: 'library.exampleFailed' })
    }
  }
  const trash = async (sop: SopSummary) => {
    if (!(await done(library.trash(sop.id)))) return
    const takeBack = {
      name: words.t('library.takeBack'),
      run: () => {
        setToast(null)
        void done(library.restore(sop.id))
      },
    }
    setToast({
      text: words.t('library.movedToTrash', { title: titleOf(sop) }),
      tone: 'plain',
      action: takeBack,
    })
  }
  const restore = async (sop: SopSummary) => {
    if (await done(library.restore(sop.id))) {
      setToast({ text: words.t('library.restored', { title: titleOf(sop) }), tone: 'plain' })
    }
  }
  const exportJson = async (sop: SopSummary) => {
    const whole = await library.read(sop.id)
    if (whole === null) return say({ key: 'library.unreadable' })
    const { downloadJson } = await import('@/output/downloadJson.ts')
    await downloadJson(whole, library.pictures)
  }

  const act = (action: CardAction, sop: SopSummary): void => {
    const run: Readonly<Record<CardAction, () => void | Promise<unknown>>> = {
      open: () => onOpen(sop.id, 'reading'),
      rename: () => setAsking({ kind: 'rename', sop }),
      duplicate: () => done(library.duplicate(sop.id, titleOfCopy(sop.title, words))),
      exportJson: () => exportJson(sop),
      delete: () => trash(sop),
      restore: () => restore(sop),
      deleteForGood: () => setAsking({ kind: 'deleteForGood', sop }),
    }
    void run[action]()
  }

  return {
    toast,
    asking,
    say,
    tell: (text: string) => setToast({ text, tone: 'plain' }),
    act,
    addBlank: () => void addBlank(),
    addExample: (example: Example) => void addExample(example),
    dismissToast: () => setToast(null),
    stopAsking: () => setAsking(null),
  }
}
