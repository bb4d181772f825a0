import type { ShapeId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import { hasContents, removeActors } from '@/core/operations/removeActors.ts'
import { removeFlows } from '@/core/operations/removeFlows.ts'
import { type LeftTexts, removeShapes, textsLeftBehind } from '@/core/operations/removeShapes.ts'
import { removeSteps } from '@/core/operations/removeSteps.ts'
import { ungroup } from '@/core/operations/ungroup.ts'
import type { Editor } from './editor.ts'
import { askAboutTexts } from './placing/askAboutTexts.ts'
import { idsOf, type Selected, selected } from './selected.ts'
import { selectionAfterRemoving } from './selectionAfterRemoving.ts'

/**
 * Deletes what is selected, as one edit. Lanes that hold shapes, and rows that would lose their last shape but hold
 * other texts, are asked about first (view.panel).
 */
export function removeSelected(editor: Editor, label: Message = labelOfRemoving(selected(editor))): void {
  const { sop } = editor.document.getState()
  const rows = selected(editor)
  const actors = idsOf(rows.actors)
  if (hasContents(sop, actors)) {
    editor.view.setState({ panel: { kind: 'deleteActors', ids: actors } })
    return
  }
  const steps = idsOf(rows.steps)
  const shapes: ReadonlySet<ShapeId> = new Set(
    rows.shapes.filter(({ step }) => !steps.has(step)).map(({ id }) => id),
  )
  const run = (leftTexts: LeftTexts) => {
    const after = selectionAfterRemoving(sop, rows)
    editor.edit(label, (now) => removeRows(now, rows, { shapes, leftTexts }), after)
  }
  const left = textsLeftBehind(sop, shapes)[0]
  if (left === undefined) run('keep')
  else askAboutTexts(editor, left, { whole: null, run })
}

function removeRows(
  sop: Sop,
  rows: Selected,
  { shapes, leftTexts }: { readonly shapes: ReadonlySet<ShapeId>; readonly leftTexts: LeftTexts },
): Sop {
  const withoutFlows = removeFlows(sop, idsOf(rows.flows))
  const withoutShapes = removeShapes(withoutFlows, shapes, leftTexts)
  const withoutSteps = removeSteps(withoutShapes, idsOf(rows.steps))
  const withoutLanes = removeActors(withoutSteps, idsOf(rows.actors), { kind: 'delete' })
  return rows.groups.reduce((next, { id }) => ungroup(next, id), withoutLanes)
}

function labelOfRemoving({ shapes, flows, steps, actors, groups }: Selected): Message {
  const counts: readonly (readonly [key: string, count: number])[] = [
    ['edit.removeShapes', shapes.length],
    ['edit.removeFlows', flows.length],
    ['edit.removeSteps', steps.length],
    ['edit.removeActors', actors.length],
    ['edit.ungroup', groups.length],
  ]
  const present = counts.filter(([, count]) => count > 0)
  const [first] = present
  if (present.length === 1 && first) return { key: first[0], count: first[1] }
  // Shapes are deleted with the flows among them: the shapes are what the user means.
  if (shapes.length > 0 && steps.length + actors.length === 0)
    return { key: 'edit.removeShapes', count: shapes.length }
  return { key: 'edit.remove', count: present.reduce((sum, [, count]) => sum + count, 0) }
}
