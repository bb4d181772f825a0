import { flowId } from '@/core/model/ids.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import { rowIndex, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'
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
  const run = (operation: (now: Sop) => Sop) =>
    editor.edit({ key: 'edit.moveShapes', count: move.ids.size }, operation, new Set(move.ids))
  const onto = (now: Sop, leftTexts: LeftTexts) =>
    moved(editor, now, { ...move, leftTexts, to: gridTarget(now, move.target) })
  const left = stepLeftBehind(sop, (leftTexts) => onto(sop, leftTexts))
  if (left === null) {
    run((now) => onto(now, 'keep'))
    return
  }
  askAboutTexts(editor, left, {
    whole: () =>
      run((now) => moved(editor, now, { ...move, leftTexts: 'keep', to: besideTarget(now, move) })),
    run: (leftTexts) => run((now) => onto(now, leftTexts)),
  })
}

function moved(
  editor: Editor,
  sop: Sop,
  move: Move & { readonly leftTexts: LeftTexts; readonly to: GridTarget | null },
): Sop {
  if (!move.to) return sop
  const next = moveShapes(sop, { ...move, target: move.to, ...newRows(editor) })
  if (move.target.kind !== 'flow' || move.ids.size !== 1) return next
  return spliceShape(next, { shape: move.lead, flow: move.target.flow, id: flowId(editor.newId()) })
}

/** A row of its own at the target: before the row there on the way up, after it on the way down. */
function besideTarget(sop: Sop, move: Move): GridTarget | null {
  const target = gridTarget(sop, move.target)
  const lead = sop.shapes[move.lead]
  if (!target || !lead || target.kind === 'newRow' || target.kind === 'newBoth') return target
  const row = rowIndex(sop, target.step)
  const isUp = row < rowIndex(sop, lead.step)
  const after = isUp ? (stepsInOrder(sop)[row - 1]?.id ?? null) : target.step
  return target.kind === 'cell'
    ? { kind: 'newRow', after, actor: target.actor }
    : { kind: 'newBoth', afterStep: after, afterActor: target.after }
}

/** The step that only goes when its texts are dropped. */
function stepLeftBehind(sop: Sop, outcome: (leftTexts: LeftTexts) => Sop): StepId | null {
  const dropped = outcome('drop')
  const kept = outcome('keep')
  const left = Object.values(sop.steps).find(({ id }) => kept.steps[id] && !dropped.steps[id])
  return left?.id ?? null
}
