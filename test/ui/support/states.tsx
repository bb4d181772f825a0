import { userEvent } from 'vitest/browser'
import { expect } from 'vitest'
import { actorId, shapeId, flowId, stepId } from '@/core/model/ids.ts'
import type { RowId } from '@/core/model/ids.ts'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import { setPage } from '@/core/operations/setPage.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { Panel } from '@/editor/view.ts'
import type { Words } from '@/languages/words.ts'
import { bracketedSop, showEditor, showLibrary } from './screens.tsx'

/** A screen or dialog of the app, and how to get there. */
export interface ScreenState {
  readonly name: string
  open(words: Words): Promise<void>
}

const dialog = () => document.querySelector('[role=dialog]')
const menu = () => document.querySelector('[role=menu]')

function editorWith(name: string, selection: readonly RowId[]): ScreenState {
  return {
    name,
    async open(words) {
      const { editor } = showEditor(bracketedSop(), words)
      editor.view.setState({ selection: new Set(selection) })
      await expect.poll(() => document.querySelector('aside')).not.toBeNull()
      await expect.poll(() => document.querySelector('.react-flow__node')).not.toBeNull()
    },
  }
}

function panel(name: string, shown: Panel): ScreenState {
  return {
    name,
    async open(words) {
      const { editor } = showEditor(bracketedSop(), words)
      editor.view.setState({ panel: shown })
      await expect.poll(dialog, { timeout: 10_000 }).not.toBeNull()
    },
  }
}

function editorMenu(index: number): ScreenState {
  return {
    name: `menu ${index + 1} of the editor`,
    async open(words) {
      showEditor(bracketedSop(), words)
      await expect.poll(() => document.querySelector('[role=menubar] [role=menuitem]')).not.toBeNull()
      const item = document.querySelectorAll('[role=menubar] [role=menuitem]')[index]
      if (item) await userEvent.click(item)
      await expect.poll(menu).not.toBeNull()
    },
  }
}

async function press(selector: string) {
  await expect.poll(() => document.querySelector(selector), { timeout: 10_000 }).not.toBeNull()
  const button = document.querySelector(selector)
  if (button) await userEvent.click(button)
}

/** The button of the agency profile stands before those of theme and language. */
async function openAgency() {
  await press('header button:nth-last-of-type(3)')
  await expect.poll(dialog, { timeout: 10_000 }).not.toBeNull()
}

const bracketedProfile: AgencyProfile = {
  ...emptyAgencyProfile(bracketedSop().language),
  agency: ['[Statistics office]'],
  unit: '[Unit]',
  approval: { position: '[Head]', name: '[Sri]', nip: '1970' },
  numberPattern: '[{nnn}/{x}]',
  page: { paper: 'F4-215', landscape: true, margins: { left: 20 }, hidden: [] },
  headings: { activity: '[Procedure]' },
}

const bytes = (text: string) => () => Promise.resolve(new TextEncoder().encode(text))

/** Every screen, dialog and menu there is. */
export const states: readonly ScreenState[] = [
  {
    name: 'the first visit',
    async open(words) {
      showLibrary([], words)
      await expect
        .poll(() => document.querySelectorAll('main svg g').length, { timeout: 20_000 })
        .toBeGreaterThan(10)
    },
  },
  {
    name: 'the library',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await expect.poll(() => document.querySelector('main svg g')).not.toBeNull()
    },
  },
  {
    name: 'the menu of a card',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await press('li [aria-haspopup=menu]')
      await expect.poll(menu).not.toBeNull()
    },
  },
  {
    name: 'the menu of examples',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await press('header [aria-haspopup=menu]')
      await expect.poll(menu).not.toBeNull()
    },
  },
  {
    name: 'the empty trash',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await press('main [aria-pressed=false]')
    },
  },
  {
    name: 'a search without a match',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await press('input[type=search]')
      await userEvent.keyboard('xyz')
    },
  },
  {
    name: 'the choice of SOPs for a PDF',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await press('main button:has(+ label)')
      await expect.poll(dialog, { timeout: 10_000 }).not.toBeNull()
    },
  },
  {
    name: 'the question of a new name',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await press('li [aria-haspopup=menu]')
      await press('[role=menuitem]:nth-child(2)')
      await expect.poll(dialog, { timeout: 10_000 }).not.toBeNull()
    },
  },
  {
    name: 'the question before deleting for good',
    async open(words) {
      const { library } = showLibrary([bracketedSop()], words)
      await library.trash(bracketedSop().id)
      await press('main [aria-pressed=false]')
      await press('li [aria-haspopup=menu]')
      await press('[role=menuitem]:nth-child(3)')
      await expect.poll(dialog, { timeout: 10_000 }).not.toBeNull()
    },
  },
  {
    name: 'the result of an import',
    async open(words) {
      const { importer } = showLibrary([bracketedSop()], words)
      await importer.take([
        { name: '[broken.json]', bytes: bytes('{') },
        {
          name: '[known.json]',
          bytes: bytes('{"format":"lajur-sop","version":1,"sop":{"id":"sop","title":"[New]","colour":1}}'),
        },
      ])
      await expect.poll(dialog, { timeout: 10_000 }).not.toBeNull()
    },
  },
  editorWith('the editor', []),
  {
    name: 'the editor with page set-up, head words and kinds unfolded',
    async open(words) {
      const { editor } = showEditor(bracketedSop(), words)
      await expect.poll(() => document.querySelectorAll('aside summary').length).toBe(2)
      editor.edit({ key: 'edit.setPage' }, (sop) =>
        setPage(sop, { margins: { top: 12, bottom: 12, left: 100, right: 100 } }),
      )
      for (let opened = 0; opened < 3; opened++) await press('aside details:not([open]) > summary')
      await expect.poll(() => document.querySelectorAll('aside [list]').length).toBe(21)
    },
  },
  editorWith('the editor with a symbol selected', [shapeId('[check]')]),
  editorWith('the editor with several symbols selected', [shapeId('[check]'), shapeId('[sign]')]),
  editorWith('the editor with an arrow selected', [flowId('[check]-[sign]')]),
  editorWith('the editor with a lane selected', [actorId('[Head]')]),
  editorWith('the editor with a step selected', [stepId('[check]')]),
  ...[0, 1, 2, 3, 4, 5, 6].map(editorMenu),
  panel('the command palette', { kind: 'commands' }),
  panel('the shortcut sheet', { kind: 'shortcuts' }),
  panel('the search for a step', { kind: 'find' }),
  panel('the export', { kind: 'export' }),
  {
    name: 'the export of the form',
    async open(words) {
      const { editor } = showEditor(bracketedSop(), words)
      editor.view.setState({ panel: { kind: 'export' } })
      await press('[role=dialog] input[value=form]')
      await expect.poll(() => document.querySelector('[role=dialog] [data-sheet]')).not.toBeNull()
    },
  },
  panel('the agency profile over a SOP', { kind: 'agencyProfile' }),
  {
    name: 'the agency profile on the start page, everything in sight',
    async open(words) {
      const { agency } = showLibrary([bracketedSop()], words)
      await agency.profiles.save(bracketedProfile, 0)
      await openAgency()
      for (const summary of document.querySelectorAll('[role=dialog] summary')) await userEvent.click(summary)
      await expect.poll(() => document.querySelectorAll('[role=dialog] [list]').length).toBe(21)
    },
  },
  {
    name: 'the question which SOPs take over the agency profile',
    async open(words) {
      showLibrary([bracketedSop()], words)
      await openAgency()
      await press('[role=dialog] footer > button:nth-of-type(2)')
      await expect.poll(() => document.querySelector('[role=dialog] li [type=checkbox]')).not.toBeNull()
    },
  },
  panel('the question before deleting lanes', { kind: 'deleteActors', ids: new Set([actorId('[Head]')]) }),
  panel('the question about left texts', {
    kind: 'moveLeavesTexts',
    step: stepId('[check]'),
    whole: null,
    keep: () => {},
    drop: () => {},
  }),
  panel('the question whether the whole step moves', {
    kind: 'moveLeavesTexts',
    step: stepId('[check]'),
    whole: () => {},
    keep: () => {},
    drop: () => {},
  }),
  {
    name: 'the editor beside another tab',
    async open(words) {
      const { editor, status } = showEditor(bracketedSop(), words)
      editor.setReadOnly('other-tab')
      status({ kind: 'following' })
      await expect.poll(() => document.querySelector('[role=status]')).not.toBeNull()
    },
  },
  {
    name: 'the editor that could not save, with something to say',
    async open(words) {
      const { editor, status } = showEditor(bracketedSop(), words)
      const message = { key: 'exporting.blank' }
      status({ kind: 'failed', reason: message, advice: message, retry: true })
      editor.view.setState({ toast: { message: { key: 'exporting.copied' }, tone: 'warning', undo: true } })
      await expect.poll(() => document.querySelector('[role=alert]')).not.toBeNull()
    },
  },
]
