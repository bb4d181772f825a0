import { flowId } from '@/core/model/ids.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { moveShapes } from '@/core/operations/moveShapes.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import { spliceShape } from '@/core/operations/spliceShape.ts'
import type { Editor } from '../editor.ts'
import type { DropTarget } from '../gesture.ts'
import { askAboutTexts } from './askAboutTexts.ts'
import { newRows } from './newRows.ts'
import { gridTarget } from './gridTarget.ts'

export interface Move {
  readonly ids: ReadonlySet<ShapeId>
  /** The shape that lands on the target; the others keep their cells relative to it. */
  readonly lead: ShapeId
  readonly target: DropTarget
}

/**
 * Moves shapes as one edit; a single one dropped on a flow is spliced into it. Where a row that holds other texts would lose its
 * last shape, the user is asked first (view.panel) what becomes of it.
 */
export function moveTo(editor: Editor, move: Move): void {
  const { sop } = editor.document.getState()
  const run = (leftTexts: LeftTexts) => {
    editor.edit(
      { key: 'edit.moveShapes', count: move.ids.size },
      (now) => moved(editor, now, { ...move, leftTexts }),
      new Set(move.ids),
    )
  }
  const left = stepLeftBehind(sop, (leftTexts) => moved(editor, sop, { ...move, leftTexts }))
  if (left === null) run('keep')
  else askAboutTexts(editor, left, run)
}

function moved(editor: Editor, sop: Sop, move: Move & { readonly leftTexts: LeftTexts }): Sop {
  const target = gridTarget(sop, move.target)
  if (!target) return sop
  const next = moveShapes(sop, { ...move, target, ...newRows(editor) })
  if (move.target.kind !== 'flow' || move.ids.size !== 1) return next
  return spliceShape(next, { shape: move.lead, flow: move.target.flow, id: flowId(editor.newId()) })
}

/** The step that only goes when its texts are dropped. */
function stepLeftBehind(sop: Sop, outcome: (leftTexts: LeftTexts) => Sop): StepId | null {
  const dropped = outcome('drop')
  const kept = outcome('keep')
  const left = Object.values(sop.steps).find(({ id }) => kept.steps[id] && !dropped.steps[id])
  return left?.id ?? null
}
