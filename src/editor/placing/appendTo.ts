import type { ActorId, FlowId, ShapeId, StepId } from '@/core/model/ids.ts'
import { flowId, shapeId } from '@/core/model/ids.ts'
import { labelOfNextExit } from '@/core/model/flowRules.ts'
import { middle } from '@/core/model/places.ts'
import { flowsFrom, rowIndex, shapesOfStep } from '@/core/model/queries.ts'
import type { Shape, ShapeKind, Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'
import { addShape } from '@/core/operations/addShape.ts'
import { appendShape } from '@/core/operations/appendShape.ts'
import { spliceShape } from '@/core/operations/spliceShape.ts'
import type { Editor } from '../editor.ts'
import { laneFrom, rowFrom } from '../navigation/neighbours.ts'
import { editSelectingNew, typeIntoNew } from './editSelectingNew.ts'
import { newRows } from './newRows.ts'
import { labelOfAdding } from './placeNew.ts'

export interface AppendOptions {
  /** Another lane than that of the shape before. */
  readonly actor?: ActorId | undefined
  /** No new row: a hand-off within the row, to the next lane unless one is given. */
  readonly sameRow?: boolean | undefined
}

/** Where an appended shape would stand, and the flow that would lead to it. */
export interface AppendPreview {
  readonly target: GridTarget
  /** The label of the new flow, as `Ya` for a decision's first exit. */
  readonly label: string
  /** The flow it would be inserted into; null where a new flow leads to it. */
  readonly splices: FlowId | null
}

/**
 * Where a shape appended to another would land. A decision gets one more exit; of any other shape that leads on already the
 * new one is inserted into its flow, since an activity has one successor (further ones are drawn or grown).
 */
export function previewAppend(
  sop: Sop,
  from: ShapeId,
  kind: ShapeKind,
  options: AppendOptions = {},
): AppendPreview | null {
  const shape = sop.shapes[from]
  if (!shape) return null
  const splices = options.sameRow ? null : flowToContinue(sop, shape, kind)
  const after = splices === null ? lastBranchRow(sop, shape) : shape.step
  const target: GridTarget = options.sameRow
    ? { kind: 'cell', step: shape.step, actor: options.actor ?? handOffLane(sop, shape), place: middle }
    : { kind: 'newRow', after, actor: options.actor ?? shape.actor }
  return { target, label: splices === null ? labelOfNextExit(sop, from) : '', splices }
}

/** Appends a shape where `previewAppend` says, as one edit, selects it and opens its text. */
export function appendTo(
  editor: Editor,
  from: ShapeId,
  kind: ShapeKind,
  options: AppendOptions = {},
): ShapeId | null {
  const preview = previewAppend(editor.document.getState().sop, from, kind, options)
  if (!preview) return null
  return appendAt(editor, { from, kind, target: preview.target, splices: preview.splices })
}

export interface Append {
  readonly from: ShapeId
  readonly kind: ShapeKind
  readonly target: GridTarget
  readonly splices: FlowId | null
}

/** Appends a shape where it was dropped, as one edit, selects it and opens its text. */
export function appendAt(editor: Editor, { from, kind, target, splices }: Append): ShapeId | null {
  const id = shapeId(editor.newId())
  const rows = newRows(editor)
  const [made] = editSelectingNew(editor, labelOfAdding(kind), (sop) =>
    splices === null
      ? appendShape(sop, { from, id, kind, target, ...rows })
      : spliceShape(addShape(sop, { id, kind, target, ...rows }), {
          shape: id,
          flow: splices,
          id: flowId(editor.newId()),
        }),
  )
  typeIntoNew(editor, made)
  return made ?? null
}

/** The only flow on from a shape, if it leads onwards and the new shape can stand in it. */
function flowToContinue(sop: Sop, shape: Shape, kind: ShapeKind): FlowId | null {
  if (shape.kind === 'decision' || kind === 'start' || kind === 'end') return null
  const [exit, another] = flowsFrom(sop, shape.id)
  const target = exit && sop.shapes[exit.to]
  if (!exit || another || !exit.directed || !target) return null
  return rowIndex(sop, target.step) > rowIndex(sop, shape.step) ? exit.id : null
}

/** The row after which a further branch stands: below the branches that follow the shape already. */
function lastBranchRow(sop: Sop, shape: Shape): StepId {
  const targets = new Set(flowsFrom(sop, shape.id).map(({ to }) => to))
  let row = shape.step
  for (let next = rowFrom(sop, row, 1); next !== null; next = rowFrom(sop, row, 1)) {
    if (!shapesOfStep(sop, next).some(({ id }) => targets.has(id))) break
    row = next
  }
  return row
}

function handOffLane(sop: Sop, shape: Shape): ActorId {
  return laneFrom(sop, shape.actor, 1) ?? laneFrom(sop, shape.actor, -1) ?? shape.actor
}
