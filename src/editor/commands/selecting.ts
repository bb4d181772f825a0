import { cancelGesture } from '../cancelGesture.ts'
import { nothingSelected } from '../selection.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Editor } from '../editor.ts'
import { currentCell } from '../form/currentCell.ts'
import { idsOf, select, selected } from '../selected.ts'
import type { Command } from './command.ts'

export const selectingCommands: readonly Command[] = [
  {
    id: 'select-all',
    group: 'edit',
    label: { key: 'command.selectAll' },
    shortcuts: ['Mod+A'],
    isEnabled: ({ document }) => Object.keys(document.getState().sop.shapes).length > 0,
    run({ document, view }) {
      const { sop } = document.getState()
      const rows = [...Object.values(sop.shapes), ...Object.values(sop.flows)]
      view.setState({ selection: new Set(rows.map(({ id }) => id)) })
    },
  },
  {
    id: 'select-none',
    group: 'edit',
    label: { key: 'command.selectNone' },
    shortcuts: ['Escape', 'Mod+Shift+A'],
    isEnabled: () => true,
    // One thing at a time, the most fleeting first: what the pointer does, the armed symbol, then the selection.
    run(editor) {
      if (cancelGesture(editor)) return
      const { tool } = editor.view.getState()
      editor.view.setState(tool === null ? { selection: nothingSelected, cell: null } : { tool: null })
    },
  },
  {
    id: 'select-row',
    group: 'edit',
    label: { key: 'command.selectRow' },
    shortcuts: ['Shift+Space'],
    isEnabled: (editor) => selected(editor).shapes.length > 0,
    run: (editor) => select(editor, new Set(selected(editor).shapes.map(({ step }) => step))),
  },
  {
    id: 'select-lane',
    group: 'edit',
    label: { key: 'command.selectLane' },
    shortcuts: ['Mod+Shift+Space'],
    isEnabled: (editor) => lanesInHand(editor).size > 0,
    run: (editor) => select(editor, lanesInHand(editor)),
  },
  {
    id: 'select-exits',
    group: 'edit',
    label: { key: 'command.selectExits' },
    shortcuts: ['Alt+Shift+E'],
    isEnabled: (editor) => selected(editor).shapes.length + selected(editor).flows.length > 0,
    run(editor) {
      const { shapes, flows } = selected(editor)
      const shape = shapes.at(-1)?.id ?? flows.at(-1)?.from
      const exits = editor.scene().flows.filter(({ from }) => from === shape)
      const at = exits.findIndex(({ id }) => id === flows.at(-1)?.id)
      const next = exits[(at + 1) % Math.max(1, exits.length)]
      if (next) select(editor, idsOf([next]))
    },
  },
]

/** The lanes of the selected symbols, or the one that the chosen cell of the form stands in. */
function lanesInHand(editor: Editor): ReadonlySet<ActorId> {
  const cell = currentCell(editor)
  if (cell?.kind === 'lane') return new Set([cell.actor])
  return new Set(selected(editor).shapes.map(({ actor }) => actor))
}
