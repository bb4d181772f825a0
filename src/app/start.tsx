import type { ReactNode } from 'react'
import type { AgencyServices } from '@/editor/agencyServices.ts'
import { withOwnClipboard } from '@/editor/clipboard/withOwnClipboard.ts'
import { chosenLanguage, rememberLanguage } from '@/languages/chosenLanguage.ts'
import { startWords } from '@/languages/startWords.ts'
import { createImporter } from '@/library/import/importer.ts'
import { titleOfCopy } from '@/library/titleOfCopy.ts'
import { pickFiles } from '@/library/import/pickFiles.ts'
import { createLibrary } from '@/storage/createLibrary.ts'
import { openStorage } from '@/storage/storage.ts'
import { createTheme } from '@/ui/theme.ts'
import { App } from './App.tsx'
import { createOpenSops } from './openSops.ts'
import type { OpenSops } from './openSops.ts'
import { goTo } from './route.ts'
import { readClipboard, writeClipboard } from './systemClipboard.ts'
import { allowOwnScripts } from './trustedTypes.ts'

const DATABASE = 'lajur'

/** Makes the parts of the app and joins them. Resolves with what is to be shown, once the storage is open. */
export async function start(page: Window): Promise<ReactNode> {
  allowOwnScripts(page)
  const theme = createTheme(page)
  let sops: OpenSops | null = null
  const [words, storage] = await Promise.all([
    startWords(chosenLanguage(page.localStorage, page.navigator.languages)),
    openStorage(DATABASE, async () => sops?.flush()),
  ])
  const library = createLibrary(storage)

  const importer = createImporter({
    library,
    titleOfCopy: (title) => titleOfCopy(title, words),
    onOnly: (id) => goTo({ kind: 'sop', id }),
  })
  const importFiles = async () => importer.take(await pickFiles())
  const switchLanguage = () => {
    const next = words.language() === 'id' ? 'en' : 'id'
    void words.switchTo(next).then(() => rememberLanguage(page.localStorage, next))
  }
  const agency: AgencyServices = {
    profiles: storage.profiles,
    pictures: storage.pictures,
    pickLogo: async (tell) =>
      (await import('@/logo/createLogoService.ts'))
        .createLogoService({ pictures: storage.pictures, tell })
        .pickLogo(),
  }
  const services = {
    importFiles,
    openLibrary: () => goTo({ kind: 'library' }),
    toggleTheme: theme.toggle,
    switchLanguage,
    say: words.say,
    pictures: storage.pictures,
    agency,
    // One for all SOPs, so that what was copied in one can be pasted in another.
    ...withOwnClipboard({ writeClipboard, readClipboard }),
  }
  const open = createOpenSops({
    storage,
    library,
    // The canvas and all that an open SOP needs are loaded with the first one; a SOP may speak either language.
    async makeSession() {
      const [{ createSession }] = await Promise.all([import('./session.ts'), words.learnAll()])
      return createSession(services)
    },
  })
  sops = open
  page.addEventListener('beforeunload', (event) => {
    if (open.hasUnsaved()) event.preventDefault()
  })
  return (
    <App
      words={words}
      theme={theme}
      storage={storage}
      library={library}
      agency={agency}
      sops={open}
      importer={importer}
      onSwitchLanguage={switchLanguage}
    />
  )
}
