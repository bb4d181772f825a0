import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import { copyFragment } from '@/core/model/fragment.ts'
import { encodeFragment } from '@/core/formats/clipboard/encodeFragment.ts'
import type { RowId } from '@/core/model/ids.ts'
import { actorId, shapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { removeActors } from '@/core/operations/removeActors.ts'
import { resizeActor } from '@/core/operations/resizeActor.ts'
import { tintActors } from '@/core/operations/tintActors.ts'
import { allCommands } from '@/editor/commands/all.ts'
import type { Command } from '@/editor/commands/command.ts'
import type { Editor } from '@/editor/editor.ts'
import { commitGrow } from '@/editor/placing/grow.ts'
import { aChart, anEditor } from '#test/support/aChart.ts'
import { arbitrarySop } from '#test/support/arbitraries.ts'
import { countingIds } from '#test/support/countingIds.ts'
import { catalogues } from '#test/support/words.ts'

/** Selections of the sample, so that every command is enabled in one of them. */
const selections: readonly (readonly string[])[] = [
  [],
  ['receive'],
  ['send'],
  ['done'],
  ['link'],
  ['receive', 'done'],
  ['check', 'send', 'carry'],
  ['check-receive'],
  ['send-carry'],
  ['Head'],
  ['Clerk', 'Head'],
  ['check'],
  ['office'],
  ['first'],
  ['row2'],
  ['row3', 'row4'],
]

/** The sample as it is, and the same with a logo as an ordinary flowchart with a lane that is wide and tinted. */
const samples: readonly (() => Sop)[] = [
  aChart,
  () => {
    const sop = tintActors(resizeActor(aChart(), actorId('Head'), 80), new Set([actorId('Head')]), 'teal')
    const identity = { ...sop.identity, logo: 'f'.repeat(64) }
    return { ...sop, identity, orientation: 'horizontal', profile: 'generic' }
  },
]

function aSample(selection: readonly string[], sample: () => Sop = aChart): Editor {
  const { editor, services } = anEditor(sample(), countingIds())
  editor.view.setState({ selection: new Set(selection as readonly RowId[]) })
  void services.agency.profiles.save({ ...emptyAgencyProfile('id'), unit: 'Bagian Umum' }, 0)
  services.clipboard.texts = { 'text/plain': 'Mencatat\nMenyimpan' }
  return editor
}

/** Runs a command and whatever it asks for afterwards. */
async function runThrough(command: Command, editor: Editor): Promise<void> {
  await command.run(editor)
  commitGrow(editor)
  const { panel } = editor.view.getState()
  if (panel?.kind === 'moveLeavesTexts') panel.keep()
  if (panel?.kind === 'deleteActors') {
    editor.edit({ key: 'edit.removeActors' }, (sop) => removeActors(sop, panel.ids, { kind: 'neighbour' }))
  }
}

const viewOnly: ReadonlySet<string> = new Set([
  'show-chart',
  'show-form',
  ...['undo', 'redo', 'copy', 'select-all', 'select-none', 'select-row', 'select-lane', 'select-exits'],
  ...[
    'edit-text',
    'edit-title',
    'edit-label',
    'leave-canvas',
    'zoom-in',
    'zoom-out',
    'zoom-actual',
    'zoom-fit',
  ],
  ...[
    'zoom-selection',
    'inspector',
    'minimap',
    'find',
    'commands',
    'shortcuts',
    'export',
    'import',
    'agency-profile',
    'save-file',
    'print',
  ],
  ...['library', 'copy-png', 'copy-svg', 'copy-view', 'theme', 'language', 'select-up', 'select-down'],
  ...['select-left', 'select-right', 'select-next', 'select-previous', 'select-first', 'select-last'],
])

describe('every command', () => {
  it('has its own id, a name in both languages, and shortcuts of its own', () => {
    const shortcuts = allCommands.flatMap((command) => command.shortcuts)

    expect(new Set(allCommands.map(({ id }) => id)).size).toBe(allCommands.length)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
    for (const { label } of allCommands) {
      const key = label.key.replace('command.', '')
      expect(catalogues.en['command']).toHaveProperty([key])
      expect(catalogues.id['command']).toHaveProperty([key])
    }
  })

  it.each(allCommands.map((command) => [command.id, command] as const))(
    '%s does its edit in exactly one step of undo, and none that only changes the view',
    async (id, command) => {
      let edits = 0
      for (const [selection, sample] of selections.flatMap((each) =>
        samples.map((chart) => [each, chart] as const),
      )) {
        const editor = aSample(selection, sample)
        if (id === 'connect' && selection.length !== 2) continue
        const before = editor.document.getState().sop
        if (!command.isEnabled(editor)) continue

        await runThrough(command, editor)

        const { past, sop } = editor.document.getState()
        edits += past.length
        expect({ selection, broken: brokenInvariants(sop) }).toEqual({ selection, broken: [] })

        editor.undo()
        expect({ selection, past: editor.document.getState().past }).toEqual({ selection, past: [] })
        expect(editor.document.getState().sop).toEqual(before)
      }
      expect({ id, isEdited: edits > 0 }).toEqual({ id, isEdited: !viewOnly.has(id) })
    },
  )

  it('refuses to edit while the SOP is read-only', async () => {
    for (const command of allCommands) {
      for (const selection of selections) {
        const editor = aSample(selection)
        editor.setReadOnly('other-tab')
        const before = editor.document.getState()

        await runThrough(command, editor)

        expect({ id: command.id, isUntouched: editor.document.getState() === before }).toEqual({
          id: command.id,
          isUntouched: true,
        })
      }
    }
  })

  it('that can do nothing is not enabled with nothing selected', () => {
    const editor = aSample([])
    const enabled = allCommands.filter((command) => command.isEnabled(editor)).map(({ id }) => id)

    for (const id of ['delete', 'cut', 'copy', 'duplicate', 'reverse-flow', 'align-in-lane', 'ungroup']) {
      expect(enabled).not.toContain(id)
    }
  })
})

describe('random commands', () => {
  it('keep every invariant, undo to the start and redo to the end', async () => {
    const commands = allCommands.filter(({ id }) => id !== 'undo' && id !== 'redo')
    const step = fc.record({ command: fc.nat(), selection: fc.array(fc.nat(), { maxLength: 4 }) })

    await fc.assert(
      fc.asyncProperty(
        arbitrarySop({ maxRows: 6 }),
        fc.array(step, { maxLength: 15 }),
        async (sop, steps) => {
          const { editor, services } = anEditor(sop)
          services.clipboard.texts = { 'application/x-lajur': aFragment() }
          for (const { command, selection } of steps) {
            editor.view.setState({ selection: pick(editor.document.getState().sop, selection), typing: null })
            const chosen = commands[command % commands.length]
            if (chosen?.isEnabled(editor)) await runThrough(chosen, editor)
            const broken = brokenInvariants(editor.document.getState().sop)
            if (broken.length > 0) throw new Error(`${chosen?.id}: ${broken.join(', ')}`)
          }
          const end = editor.document.getState().sop
          while (editor.document.getState().past.length > 0) editor.undo()
          expect(editor.document.getState().sop).toEqual(sop)
          while (editor.document.getState().future.length > 0) editor.redo()
          expect(editor.document.getState().sop).toEqual(end)
        },
      ),
      { numRuns: 150, seed: 20 },
    )
  }, 60_000)
})

/** Some rows of all tables. */
function pick(sop: Sop, numbers: readonly number[]): ReadonlySet<RowId> {
  const tables = [sop.shapes, sop.shapes, sop.flows, sop.steps, sop.actors, sop.groups]
  return new Set(
    numbers.flatMap((number) => {
      const rows = Object.keys(tables[number % tables.length] ?? {})
      return rows.length > 0 ? [rows[number % rows.length] as RowId] : []
    }),
  )
}

function aFragment(): string {
  return encodeFragment(copyFragment(aChart(), new Set([shapeId('check'), shapeId('send')])))
}
