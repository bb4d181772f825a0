import { createStore } from 'zustand/vanilla'
import { Canvas } from '@/canvas/Canvas.tsx'
import { createCanvasLink } from '@/canvas/canvasLink.ts'
import { sopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { AgencyServices } from '@/editor/agencyServices.ts'
import { createEditor } from '@/editor/createEditor.ts'
import type { Editor } from '@/editor/editor.ts'
import type { Saving, SaveStatus } from '@/editor/saving.ts'
import { pseudoLanguage, pseudoLocale } from '@/languages/pseudoLocale.ts'
import { createWords } from '@/languages/words.ts'
import type { Words } from '@/languages/words.ts'
import { createImporter } from '@/library/import/importer.ts'
import { titleOfCopy } from '@/library/titleOfCopy.ts'
import type { Importer } from '@/library/import/importer.ts'
import { ImportHost } from '@/library/import/ImportHost.tsx'
import { LibraryScreen } from '@/library/LibraryScreen.tsx'
import { createWork } from '@/output/work.ts'
import type { Library, LibraryState, SopSummary } from '@/storage/library.ts'
import { EditorScreen } from '@/ui/EditorScreen.tsx'
import { createTheme } from '@/ui/theme.ts'
import { aSop } from '#test/support/aSop.ts'
import { fakeAgency, fakeServices } from '#test/support/fakeServices.ts'
import { catalogues, wordsIn } from '#test/support/words.ts'
import { show } from './show.tsx'

/** English in brackets: what is not in brackets bypassed the catalogues. */
export const pseudoWords = (): Words => {
  const bracketed = pseudoLocale(catalogues.en)
  return createWords({
    language: pseudoLanguage,
    catalogues: { [pseudoLanguage]: bracketed, en: bracketed, id: bracketed },
    fetchCatalogue: () => Promise.resolve(bracketed),
  })
}

/** A SOP with something of everything; its texts stand in brackets, as the words of the pseudo-locale do. */
export const bracketedSop = (): Sop => ({
  ...aSop()
    .actors('[Clerk]', '[Manager]', '[Head]')
    .step('[receive]', '[Clerk]', { kind: 'start', duration: '[30 minutes]', output: '[letter]' })
    .step('[check]', '[Manager]', { kind: 'decision', requirements: '[stamp]', remarks: '[SOP 2]' })
    .step('[sign]', '[Head]', { kind: 'end' })
    .flow('[receive]', '[check]')
    .flow('[check]', '[sign]', { label: '[Yes]' })
    .flow('[check]', '[receive]', { label: '[No]', line: 'dashed' })
    .build(),
  title: '[Incoming mail]',
})

export interface ShownEditor {
  readonly editor: Editor
  readonly status: (status: SaveStatus) => void
  readonly called: readonly string[]
}

/** The editor with its real canvas and services that only take notes. */
export function showEditor(sop: Sop, words: Words = wordsIn('en')): ShownEditor {
  const link = createCanvasLink()
  const notes = fakeServices()
  const editor = createEditor({ sop, services: { ...notes, say: words.say, camera: link.camera } })
  const status = createStore<SaveStatus>(() => ({ kind: 'saved' }))
  const called: string[] = []
  const saving: Saving = {
    status,
    retry: () => void called.push('retry'),
    takeOver: () => void called.push('takeOver'),
    restore: () => void called.push('restore'),
  }
  show(
    <EditorScreen
      editor={editor}
      theme={createTheme(window)}
      saving={saving}
      work={createWork()}
      canvas={<Canvas editor={editor} link={link} />}
      startPlacing={link.startPlacing}
    />,
    words,
  )
  return { editor, called, status: (next) => status.setState(next, true) }
}

export interface ShownLibrary {
  readonly library: Library
  readonly agency: AgencyServices
  readonly importer: Importer
  readonly opened: readonly string[]
}

/** The start page over a library in memory. */
export function showLibrary(sops: readonly Sop[], words: Words = wordsIn('en')): ShownLibrary {
  const library = memoryLibrary(sops)
  const agency = fakeAgency()
  const opened: string[] = []
  const importer = createImporter({
    library,
    titleOfCopy: (title) => titleOfCopy(title, words),
    onOnly: (id) => void opened.push(`only ${id}`),
  })
  show(
    <>
      <LibraryScreen
        library={library}
        agency={agency}
        theme={createTheme(window)}
        importer={importer}
        onOpen={(id, how) => void opened.push(`${how} ${id}`)}
        onSwitchLanguage={() => void words.switchTo(words.language() === 'id' ? 'en' : 'id')}
      />
      <ImportHost importer={importer} />
    </>,
    words,
  )
  return { library, agency, importer, opened }
}

/** A library whose disk is a map. */
export function memoryLibrary(sops: readonly Sop[]): Library {
  const kept = new Map(sops.map((sop) => [sop.id, sop]))
  const now = Date.now()
  const summary = (sop: Sop, rev = 1): SopSummary => ({
    id: sop.id,
    title: sop.title,
    number: sop.identity.number,
    unit: sop.identity.unit,
    status: sop.status,
    language: sop.language,
    createdAt: now,
    changedAt: now,
    trashedAt: null,
    rev,
  })
  const state = createStore<LibraryState>(() => ({ sops: sops.map((sop) => summary(sop)), trouble: null }))
  const change = (id: string, part: Partial<SopSummary>) =>
    state.setState(({ sops: all }) => ({
      sops: all && all.map((sop) => (sop.id === id ? { ...sop, ...part } : sop)),
    }))
  const done = (work: () => void) => {
    work()
    return Promise.resolve({ ok: true } as const)
  }
  const add = (sop: Sop) => {
    kept.set(sop.id, sop)
    state.setState(({ sops: all }) => ({
      sops: [...(all ?? []).filter(({ id }) => id !== sop.id), summary(sop)],
    }))
  }
  return {
    state,
    pictures: fakeAgency().pictures,
    refresh: () => Promise.resolve(),
    read: (id) => Promise.resolve(kept.get(id) ?? null),
    add: (sop) => done(() => add(sop)),
    replace: (sop) => done(() => add(sop)),
    rename: (id, title) => done(() => change(id, { title })),
    editAll(ids, _label, operation) {
      for (const id of ids) {
        const sop = kept.get(id)
        if (sop) add(operation(sop))
      }
      return Promise.resolve([])
    },
    duplicate: (id, title) =>
      done(() => {
        const sop = kept.get(id)
        if (sop) add({ ...sop, id: sopId(`${id}-copy`), title })
      }),
    trash: (id) => done(() => change(id, { trashedAt: now })),
    restore: (id) => done(() => change(id, { trashedAt: null })),
    remove: (id) =>
      done(() => state.setState(({ sops: all }) => ({ sops: all && all.filter((sop) => sop.id !== id) }))),
  }
}
