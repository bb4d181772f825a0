import { actorsInOrder, shapesInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { middle } from '@/core/model/places.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import type { CellTarget } from '@/core/model/target.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { currentCell } from '../form/currentCell.ts'
import type { DropTarget } from '../gesture.ts'
import { appendTo } from '../placing/appendTo.ts'
import { finishConnect } from '../placing/finishConnect.ts'
import { kindToPlace, type PaletteKind } from '../placing/kindToPlace.ts'
import { placeNew } from '../placing/placeNew.ts'
import { selected, selectedInOrder } from '../selected.ts'
import type { Command } from './command.ts'
import { startTyping } from './textCommands.ts'

const entries: readonly { readonly kind: PaletteKind; readonly key: string; readonly icon: string }[] = [
  { kind: 'startEnd', key: 'insertStartEnd', icon: 'pill' },
  { kind: 'activity', key: 'insertActivity', icon: 'rectangle-horizontal' },
  { kind: 'decision', key: 'insertDecision', icon: 'diamond' },
  { kind: 'connector', key: 'insertConnector', icon: 'circle' },
  { kind: 'offPageConnector', key: 'insertOffPageConnector', icon: 'pentagon' },
]

/** The five symbols: appended to the selected one, put into the selected flow, row or lane, else armed for placing. */
export const insertCommands: readonly Command[] = entries.map(({ kind, key, icon }, index) => ({
  id: idOf(kind),
  group: 'insert',
  label: { key: `command.${key}` },
  shortcuts: [`Alt+Shift+${index + 1}`],
  icon,
  isEnabled: canEdit,
  isChecked: ({ document, view }) => view.getState().tool === kindToPlace(document.getState().sop, kind),
  run: (editor) => insert(editor, kindToPlace(editor.document.getState().sop, kind)),
}))

/** Puts the symbol that one of these commands names into a cell; false for any other command. */
export function insertInto(editor: Editor, { id }: Command, cell: CellTarget): boolean {
  const kind = entries.find((entry) => idOf(entry.kind) === id)?.kind
  if (kind) placeNew(editor, kindToPlace(editor.document.getState().sop, kind), cell)
  return kind !== undefined
}

function idOf(kind: PaletteKind): string {
  return `insert-${kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function insert(editor: Editor, kind: ShapeKind): void {
  const { sop } = editor.document.getState()
  const from = lastSelected(editor)
  const target = targetInSelection(editor)
  if (from) appendTo(editor, from.id, kind)
  else if (target) placeNew(editor, kind, target)
  else if (actorsInOrder(sop).length === 0 || stepsInOrder(sop).length === 0)
    placeNew(editor, kind, firstTarget(editor))
  else editor.view.setState(({ tool }) => ({ tool: tool === kind ? null : kind }))
}

/**
 * Enter: the next step after the selected symbol; with a symbol armed and nothing selected, that one at the end. While
 * a flow is drawn by keyboard Enter makes the flow; with a flow, lane or group selected it opens the text.
 */
export const appendNext: Command = {
  id: 'append-next',
  group: 'insert',
  label: { key: 'command.appendNext' },
  shortcuts: ['Enter'],
  icon: 'corner-down-left',
  isEnabled: (editor) =>
    canEdit(editor) && (editor.view.getState().selection.size > 0 || editor.view.getState().tool !== null),
  run(editor) {
    if (editor.gesture.getState().kind === 'connect') return void finishConnect(editor)
    const from = lastSelected(editor)
    const { tool } = editor.view.getState()
    editor.view.setState({ tool: null })
    if (from) appendTo(editor, from.id, tool ?? 'activity')
    else if (tool !== null) placeNew(editor, tool, targetInSelection(editor) ?? firstTarget(editor))
    else startTyping(editor, null)
  },
}

/** Of the selected shapes the last in reading order: the one that the next step follows. */
const lastSelected = (editor: Editor) => selectedInOrder(editor).at(-1)

/** In the chosen cell of a lane, in a selected flow, in a selected row (its first lane without a shape), or at the end of a selected lane. */
function targetInSelection(editor: Editor): DropTarget | null {
  const { sop } = editor.document.getState()
  const { flows, steps, actors } = selected(editor)
  const cell = currentCell(editor)
  if (cell?.kind === 'lane') return { kind: 'cell', step: cell.step, actor: cell.actor, place: middle }
  const [flow] = flows
  const [step] = steps
  const [actor] = actors
  if (flow) return { kind: 'flow', flow: flow.id }
  if (step) {
    const taken = new Set(shapesInOrder(sop).flatMap((shape) => (shape.step === step.id ? shape.actor : [])))
    const free = actorsInOrder(sop).find(({ id }) => !taken.has(id)) ?? actorsInOrder(sop)[0]
    return free ? { kind: 'cell', step: step.id, actor: free.id, place: middle } : null
  }
  return actor ? { kind: 'newRow', after: stepsInOrder(sop).at(-1)?.id ?? null, actor: actor.id } : null
}

/** A new row at the end, in the lane of the last shape; the first row and lane of an empty chart. */
function firstTarget(editor: Editor): DropTarget {
  const { sop } = editor.document.getState()
  const afterStep = stepsInOrder(sop).at(-1)?.id ?? null
  const actor = shapesInOrder(sop).at(-1)?.actor ?? actorsInOrder(sop)[0]?.id
  if (actor === undefined) return { kind: 'newBoth', afterStep, afterActor: null }
  return { kind: 'newRow', after: afterStep, actor }
}
