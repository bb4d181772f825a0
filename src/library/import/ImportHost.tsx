import { CSPProvider } from '@base-ui/react/csp-provider'
import { Suspense, lazy } from 'react'
import { useStore } from 'zustand'
import { useWords } from '@/languages/useWords.ts'
import { FileDrop } from './FileDrop.tsx'
import styles from './FileDrop.module.css'
import type { Importer } from './importer.ts'

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }))

/** Stands beside every screen: takes dropped files, says that it reads, and asks what is to be asked. */
export function ImportHost({ importer }: { readonly importer: Importer }) {
  const { t } = useWords()
  const state = useStore(importer.state)
  return (
    <CSPProvider disableStyleElements>
      <FileDrop importer={importer} />
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
    </CSPProvider>
  )
}
