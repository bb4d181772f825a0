import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { Suspense, lazy } from 'react'
import { useStore } from 'zustand'
import { useWords } from '@/languages/useWords.ts'
import type { Words } from '@/languages/words.ts'
import type { ToastContent } from '@/ui/toasts/ToastView.tsx'
import { ToastView } from '@/ui/toasts/ToastView.tsx'
import { FileDrop } from './FileDrop.tsx'
import styles from './FileDrop.module.css'
import type { Importer, ImportState } from './importer.ts'

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }))

/** Stands beside every screen: takes dropped files, says that it reads, and asks what is to be asked. */
export function ImportHost({ importer }: { readonly importer: Importer }) {
  const words = useWords()
  const { t } = words
  const state = useStore(importer.state)
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={400}>
        <FileDrop importer={importer} />
        <ToastView toast={toastOf(state, words)} onDismiss={importer.forgetResult} />
        {state.kind === 'reading' ? (
          <p className={styles['reading']} role="status">
            {t('library.importReading')}
            <button type="button" onClick={importer.cancel}>
              {t('ui.cancel')}
            </button>
          </p>
        ) : null}
        {state.kind === 'asking' ? (
          <Suspense fallback={null}>
            <ImportDialog importer={importer} items={state.items} />
          </Suspense>
        ) : null}
      </Tooltip.Provider>
    </CSPProvider>
  )
}

/** What came of the import, in a sentence; an import of one opens its SOP, which says enough. */
function toastOf(state: ImportState, words: Words): ToastContent | null {
  if (state.kind !== 'idle' || state.result === null) return null
  const { kept, failures } = state.result
  if (failures.length === 0) {
    return kept.length < 2
      ? null
      : { text: words.t('library.importDone', { count: kept.length }), tone: 'plain' }
  }
  return { text: failures.map((failure) => words.say(failure)).join(' '), tone: 'warning' }
}
