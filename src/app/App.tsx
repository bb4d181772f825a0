import { useEffect, useState } from 'react'
import type { SopId } from '@/core/model/ids.ts'
import type { AgencyServices } from '@/editor/agencyServices.ts'
import type { Words } from '@/languages/words.ts'
import { WordsProvider } from '@/languages/WordsProvider.tsx'
import type { Importer } from '@/library/import/importer.ts'
import { ImportHost } from '@/library/import/ImportHost.tsx'
import { LibraryScreen } from '@/library/LibraryScreen.tsx'
import type { Library } from '@/storage/library.ts'
import type { Storage } from '@/storage/storage.ts'
import type { Theme } from '@/ui/theme.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FailureScreen } from './FailureScreen.tsx'
import type { OpenSops } from './openSops.ts'
import { goTo, hashOf, useRoute } from './route.ts'
import { SopScreen } from './SopScreen.tsx'
import { UpdatePrompt } from './UpdatePrompt.tsx'

export interface AppProps {
  readonly words: Words
  readonly theme: Theme
  readonly storage: Storage
  readonly library: Library
  readonly agency: AgencyServices
  readonly sops: OpenSops
  readonly importer: Importer
  onSwitchLanguage(): void
}

/** The whole app: the start page or one open SOP, as the address says. */
export function App(props: AppProps) {
  const { words, theme, storage, library, sops, importer } = props
  const route = useRoute()
  const address = hashOf(route)
  const [newSop, setNewSop] = useState<SopId | null>(null)
  // What came of an import is said on the screen it was asked from, not on the next.
  useEffect(() => {
    window.addEventListener('hashchange', importer.forgetResult)
    return () => window.removeEventListener('hashchange', importer.forgetResult)
  }, [importer])
  return (
    <WordsProvider words={words}>
      <ErrorBoundary key={address} fallback={(error) => <Crashed error={error} />}>
        {route.kind === 'library' ? (
          <LibraryScreen
            library={library}
            agency={props.agency}
            theme={theme}
            onOpen={(id, how) => {
              setNewSop(how === 'naming' ? id : null)
              goTo({ kind: 'sop', id })
            }}
            importer={importer}
            onSwitchLanguage={props.onSwitchLanguage}
          />
        ) : (
          <SopScreen id={route.id} sops={sops} storage={storage} theme={theme} isNew={route.id === newSop} />
        )}
      </ErrorBoundary>
      <ImportHost importer={importer} />
      <UpdatePrompt beforeUpdate={() => sops.flush()} />
    </WordsProvider>
  )
}

function Crashed({ error }: { readonly error: unknown }) {
  const details = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)
  return (
    <FailureScreen
      what="app.crashed"
      advice="app.crashedAdvice"
      details={details}
      actions={[
        { name: 'app.reload', run: () => window.location.reload() },
        { name: 'app.toLibrary', run: () => goTo({ kind: 'library' }) },
      ]}
    />
  )
}
