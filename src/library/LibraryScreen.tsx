import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { SopId } from '@/core/model/ids.ts'
import type { AgencyServices } from '@/editor/agencyServices.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Library } from '@/storage/library.ts'
import { PopupPlace } from '@/ui/controls/MenuPopup.tsx'
import type { Theme } from '@/ui/theme.ts'
import { ToastView } from '@/ui/toasts/ToastView.tsx'
import { examplesFor } from './examples.ts'
import { pickFiles } from './import/pickFiles.ts'
import type { Importer } from './import/importer.ts'
import { usePasteImport } from './import/usePasteImport.ts'
import { LibraryBar } from './LibraryBar.tsx'
import { LibraryDialogs } from './LibraryDialogs.tsx'
import hidden from '@/ui/controls/Hidden.module.css'
import styles from './LibraryScreen.module.css'
import { Shelves } from './Shelves.tsx'
import { shownSops } from './shownSops.ts'
import type { Wanted } from './shownSops.ts'
import { SopCards } from './cards/SopCards.tsx'
import { createThumbnails } from './thumbnails/thumbnails.ts'
import { useLibraryActions } from './useLibraryActions.ts'
import { Welcome } from './Welcome.tsx'

const AgencyDialogs = lazy(async () => ({
  default: (await import('./agency/AgencyDialogs.tsx')).AgencyDialogs,
}))

const PdfDialog = lazy(async () => ({ default: (await import('./pdf/PdfDialog.tsx')).PdfDialog }))

export interface LibraryScreenProps {
  readonly library: Library
  readonly agency: AgencyServices
  readonly theme: Theme
  /** Opens a SOP; `naming` selects its title for typing. */
  onOpen(id: SopId, how: 'reading' | 'naming'): void
  readonly importer: Importer
  onSwitchLanguage(): void
}

/** The start page: every SOP of this device, and the ways to a new one. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { library, agency, theme, importer, onSwitchLanguage } = props
  const words = useWords()
  const { sops, trouble } = useStore(library.state)
  const [wanted, setWanted] = useState<Wanted>({ shelf: 'kept', search: '', sorting: 'changed' })
  const thumbnails = useMemo(() => createThumbnails(library), [library])
  const actions = useLibraryActions(props)
  const [agencyOpen, setAgencyOpen] = useState(false)
  const [pdfOpen, setPdfOpen] = useState(false)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const language = words.language()
  const examples = useMemo(() => examplesFor(language), [language])
  const searchField = useRef<HTMLInputElement>(null)
  useSlashKey(searchField)
  usePasteImport(importer, words.t('library.pasted'))
  const onImport = () => void pickFiles().then(importer.take)

  useEffect(() => {
    document.title = 'Lajur'
  }, [])

  const shown = sops && shownSops(sops, wanted, words.i18n.language)
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={400}>
        <PopupPlace value={place}>
          <div className={styles['screen']}>
            <LibraryBar
              theme={theme}
              search={sops === null || sops.length > 0 ? wanted.search : null}
              searchField={searchField}
              examples={examples}
              onSearch={(search) => setWanted({ ...wanted, search })}
              onNew={actions.addBlank}
              onExample={actions.addExample}
              onImport={onImport}
              onAgency={() => setAgencyOpen(true)}
              onSwitchLanguage={onSwitchLanguage}
            />
            <main className={styles['main']}>
              <div ref={setPlace} className={styles['menus']} />
              <h1 className={hidden['hidden']}>{words.t('library.library')}</h1>
              {trouble ? (
                <p className={styles['trouble']} role="alert">
                  {words.say(trouble.reason)} {words.say(trouble.advice)}
                </p>
              ) : null}
              {sops?.length === 0 ? (
                <Welcome
                  examples={examples}
                  onExample={actions.addExample}
                  onNew={actions.addBlank}
                  onImport={onImport}
                />
              ) : shown ? (
                <>
                  <Shelves
                    wanted={wanted}
                    onChange={setWanted}
                    onPdf={wanted.shelf === 'kept' && shown.length > 0 ? () => setPdfOpen(true) : null}
                  />
                  <SopCards
                    sops={shown}
                    wanted={wanted}
                    thumbnails={thumbnails}
                    onAction={actions.act}
                    onNew={actions.addBlank}
                    onImport={onImport}
                    onClear={() => setWanted({ ...wanted, search: '' })}
                  />
                  <p className={styles['kept']}>
                    {words.t('library.kept', { count: sops.filter((sop) => sop.trashedAt === null).length })}
                  </p>
                </>
              ) : null}
            </main>
            <ToastView toast={actions.toast} onDismiss={actions.dismissToast} />
          </div>
        </PopupPlace>
        <LibraryDialogs
          asking={actions.asking}
          onDone={actions.stopAsking}
          library={library}
          onSay={actions.say}
        />
        {pdfOpen && shown ? (
          <Suspense fallback={null}>
            <PdfDialog
              sops={shown}
              library={library}
              onDone={actions.tell}
              onSay={actions.say}
              onClose={() => setPdfOpen(false)}
            />
          </Suspense>
        ) : null}
        {agencyOpen ? (
          <Suspense fallback={null}>
            <AgencyDialogs
              library={library}
              agency={agency}
              onSay={actions.tell}
              onClose={() => setAgencyOpen(false)}
            />
          </Suspense>
        ) : null}
      </Tooltip.Provider>
    </CSPProvider>
  )
}

/** `/` goes to the search, as long as nothing is being typed. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role=dialog]')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
      event.preventDefault()
      field.current?.select()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [field])
}
