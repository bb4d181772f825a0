import { Suspense, lazy, use, useEffect, useState } from 'react'
import type { SopId } from '@/core/model/ids.ts'
import { useWords } from '@/languages/useWords.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { download } from '@/output/download.ts'
import type { Storage } from '@/storage/storage.ts'
import type { Theme } from '@/ui/theme.ts'
import { FailureScreen } from './FailureScreen.tsx'
import type { OpenSop, OpenSops } from './openSops.ts'
import { goTo } from './route.ts'

const Workplace = lazy(async () => ({ default: (await import('./Workplace.tsx')).Workplace }))

const failures: Readonly<Record<Exclude<OpenSop['kind'], 'open'>, { what: MessageKey; advice: MessageKey }>> =
  {
    missing: { what: 'app.missing', advice: 'app.missingAdvice' },
    unreadable: { what: 'app.damaged', advice: 'app.damagedAdvice' },
    newer: { what: 'app.newerSop', advice: 'app.newerSopAdvice' },
  }

interface SopScreenProps {
  readonly id: SopId
  readonly sops: OpenSops
  readonly storage: Storage
  readonly theme: Theme
  /** Whether the title is to be typed first. */
  readonly isNew: boolean
}

/** Opens a SOP of this device and shows it, or why it cannot be shown. */
export function SopScreen({ id, sops, storage, theme, isNew }: SopScreenProps) {
  const { t } = useWords()
  const [opening, setOpening] = useState<Promise<OpenSop> | null>(null)
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- opening must be paired with leaving, which render cannot do
    setOpening(sops.open(id))
    return () => sops.leave(id)
  }, [sops, id])

  const waiting = <p role="status">{t('app.loading')}</p>
  if (opening === null) return waiting
  return (
    <Suspense fallback={waiting}>
      <Shown opening={opening} id={id} storage={storage} theme={theme} isNew={isNew} />
    </Suspense>
  )
}

type ShownProps = Omit<SopScreenProps, 'sops'> & { readonly opening: Promise<OpenSop> }

function Shown({ opening, id, storage, theme, isNew }: ShownProps) {
  const opened = use(opening)
  if (opened.kind === 'open') return <Workplace opened={opened} theme={theme} isNew={isNew} />

  const toLibrary = { name: 'app.toLibrary', run: () => goTo({ kind: 'library' }) } as const
  const reload = { name: 'app.reload', run: () => window.location.reload() } as const
  const saveRemains = { name: 'app.saveRemains', run: () => void saveRemainsOf(storage, id) } as const
  const actions = { missing: [toLibrary], unreadable: [saveRemains, toLibrary], newer: [reload, toLibrary] }
  return <FailureScreen {...failures[opened.kind]} actions={actions[opened.kind]} />
}

async function saveRemainsOf({ store }: Storage, id: SopId): Promise<void> {
  const json = await store.raw(id)
  download(new Blob([json], { type: 'application/json' }), `lajur-${id}.json`)
}
