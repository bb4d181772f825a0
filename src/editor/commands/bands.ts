import type { ActorId, StepId } from '@/core/model/ids.ts'
import { actorId, stepId } from '@/core/model/ids.ts'
import { actorsInOrder, laneIndex, rowIndex, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { addActor } from '@/core/operations/addActor.ts'
import { addStep } from '@/core/operations/addStep.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { chooseCell, currentCell } from '../form/currentCell.ts'
import { shownColumns } from '../form/tableGrid.ts'
import { nameOfNewActor } from '../nameOfNewActor.ts'
import { selected } from '../selected.ts'
import type { Command } from './command.ts'

/** Makes lanes and rows beside what is selected, or at the end. */
export const bandCommands: readonly Command[] = [
  {
    id: 'add-lane-before',
    group: 'insert',
    label: { key: 'command.addLaneBefore' },
    shortcuts: ['Alt+Shift+K'],
    icon: 'between-vertical-start',
    isEnabled: canEdit,
    run(editor) {
      const { sop } = editor.document.getState()
      const first = Math.min(...selectedLanes(editor).map((id) => laneIndex(sop, id)))
      addLane(editor, Number.isFinite(first) ? (actorsInOrder(sop)[first - 1]?.id ?? null) : null)
    },
  },
  {
    id: 'add-lane-after',
    group: 'insert',
    label: { key: 'command.addLaneAfter' },
    shortcuts: ['Alt+Shift+L'],
    icon: 'between-vertical-end',
    isEnabled: canEdit,
    run(editor) {
      const { sop } = editor.document.getState()
      const last = Math.max(...selectedLanes(editor).map((id) => laneIndex(sop, id)))
      addLane(editor, actorsInOrder(sop).at(Number.isFinite(last) ? last : -1)?.id ?? null)
    },
  },
  {
    id: 'add-step-above',
    group: 'insert',
    label: { key: 'command.addStepAbove' },
    shortcuts: ['Mod+Shift+Enter'],
    icon: 'between-horizontal-start',
    isEnabled: canEdit,
    run(editor) {
      const { sop } = editor.document.getState()
      const first = Math.min(...selectedRowIds(editor).map((id) => rowIndex(sop, id)))
      addRow(editor, Number.isFinite(first) ? (stepsInOrder(sop)[first - 1]?.id ?? null) : null)
    },
  },
  {
    id: 'add-step-below',
    group: 'insert',
    label: { key: 'command.addStepBelow' },
    shortcuts: ['Mod+Enter'],
    icon: 'between-horizontal-end',
    isEnabled: canEdit,
    run(editor) {
      const { sop } = editor.document.getState()
      const last = Math.max(...selectedRowIds(editor).map((id) => rowIndex(sop, id)))
      addRow(editor, stepsInOrder(sop).at(Number.isFinite(last) ? last : -1)?.id ?? null)
    },
  },
]

/** Makes a lane after an actor (null: the first), selects it and opens its name for typing. */
export function addLane(editor: Editor, after: ActorId | null): void {
  const id = actorId(editor.newId())
  const add = (sop: Sop) => addActor(sop, { id, after, name: nameOfNewActor(sop) })
  editor.edit({ key: 'edit.addActor' }, add, new Set([id]))
  if (editor.document.getState().sop.actors[id]) {
    editor.services.camera.reveal()
    editor.view.setState({ typing: { of: { kind: 'actor', id }, initial: null } })
  }
}

/** Makes an empty row after a step (null: the first) and selects it; on the form its first text is ready to be typed. */
export function addRow(editor: Editor, after: StepId | null): void {
  const id = stepId(editor.newId())
  editor.edit({ key: 'edit.addStep' }, (sop) => addStep(sop, { id, after }), new Set([id]))
  const { sop } = editor.document.getState()
  const [column] = shownColumns(sop)
  if (editor.view.getState().view === 'form' && sop.steps[id] && column !== undefined)
    chooseCell(editor, { kind: 'step', id, column })
  else editor.services.camera.reveal()
}

/** The lanes that are selected or hold what is selected, be it an empty cell of the form. */
function selectedLanes(editor: Editor): readonly ActorId[] {
  const { actors, shapes } = selected(editor)
  const cell = currentCell(editor)
  const chosen = cell?.kind === 'lane' ? [cell.actor] : []
  return [...actors.map(({ id }) => id), ...shapes.map(({ actor }) => actor), ...chosen]
}

/** The rows that are selected or hold what is selected. */
function selectedRowIds(editor: Editor): readonly StepId[] {
  const { steps, shapes } = selected(editor)
  return [...steps.map(({ id }) => id), ...shapes.map(({ step }) => step)]
}
