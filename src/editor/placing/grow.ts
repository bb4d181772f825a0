import type { StepId } from '@/core/model/ids.ts'
import { flowId, shapeId } from '@/core/model/ids.ts'
import { middle } from '@/core/model/places.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'
import { rowIndex } from '@/core/model/queries.ts'
import { addShape } from '@/core/operations/addShape.ts'
import { connect } from '@/core/operations/connect.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import type { DropTarget } from '../gesture.ts'
import { type Direction, type MatrixMove, matrixMove } from '../navigation/direction.ts'
import { laneFrom, rowFrom } from '../navigation/neighbours.ts'
import { orientationShown } from '../navigation/orientationShown.ts'
import { onlyShape } from '../selected.ts'
import { editSelectingNew, typeIntoNew } from './editSelectingNew.ts'
import { newRows } from './newRows.ts'

export type GrowRoom = 'newRow' | 'sameRow'

/** Ctrl+arrow: adds a branch to what would grow from the selected shape; nothing is edited before `commitGrow`. */
export function growBy(editor: Editor, direction: Direction, room: GrowRoom): void {
  const gesture = editor.gesture.getState()
  const { sop } = editor.document.getState()
  const from = gesture.kind === 'grow' ? sop.shapes[gesture.from] : onlyShape(editor)
  if (!from) return
  const branches = gesture.kind === 'grow' ? gesture.branches : []
  const move = matrixMove(direction, orientationShown(editor))
  const branch = nextBranch(sop, from, { move, room, branches })
  editor.gesture.setState({ kind: 'grow', from: from.id, branches: [...branches, branch] }, true)
}

/** Ctrl is let go: all branches grow, as one edit; the new shapes are selected and a single one's text opened. */
export function commitGrow(editor: Editor): void {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'grow') return
  cancelGesture(editor)
  const { from, branches } = gesture
  const rows = newRows(editor)
  const made = editSelectingNew(editor, { key: 'edit.addSteps', count: branches.length }, (sop) => {
    /** Rows made so far, by the row they were to stand after: the next branch stands below them. */
    const below = new Map<StepId | null, StepId>()
    let next = sop
    for (const branch of branches) {
      if (branch.kind === 'flow') continue
      const id = shapeId(editor.newId())
      const target = shifted(branch, below)
      const placed = addShape(next, { id, kind: 'activity', target, ...rows })
      const step = placed.shapes[id]?.step
      if (step === undefined) continue
      if (branch.kind === 'newRow') below.set(branch.after, step)
      const isBefore = rowIndex(placed, step) < rowIndex(placed, placed.shapes[from]?.step ?? step)
      const ends = isBefore ? { from: id, to: from } : { from, to: id }
      next = connect(placed, { id: flowId(editor.newId()), ...ends })
    }
    return next
  })
  if (made.length === 1) typeIntoNew(editor, made[0])
}

interface Growing {
  readonly move: MatrixMove
  readonly room: GrowRoom
  readonly branches: readonly DropTarget[]
}

/** Where one more branch would stand: so many lanes or places further as branches go that way already. */
function nextBranch(sop: Sop, from: Shape, { move, room, branches }: Growing): GridTarget {
  const { axis, by } = move
  const { step, actor } = from
  if (axis === 'along') {
    if (room === 'newRow') return { kind: 'newRow', after: by > 0 ? step : rowFrom(sop, step, -1), actor }
    const grown = branches.filter((branch) => branch.kind === 'cell' && branch.actor === actor).length
    const place = { across: from.place.across, along: from.place.along + by * (grown + 1) }
    return { kind: 'cell', step, actor, place }
  }
  const taken = new Set(branches.map(laneOf))
  for (
    let distance = 1, lane = laneFrom(sop, actor, by);
    ;
    distance += 1, lane = laneFrom(sop, actor, by * distance)
  ) {
    if (lane === null) break
    if (taken.has(lane)) continue
    return room === 'newRow'
      ? { kind: 'newRow', after: step, actor: lane }
      : { kind: 'cell', step, actor: lane, place: middle }
  }
  // Beyond the last lane a new one is made, once; more branches share it by standing in more rows.
  const edge = by > 0 ? lastLane(sop, actor) : null
  return room === 'newRow'
    ? { kind: 'newBoth', afterStep: step, afterActor: edge }
    : { kind: 'newLane', after: edge, step }
}

function laneOf(branch: DropTarget) {
  return branch.kind === 'cell' || branch.kind === 'newRow' ? branch.actor : null
}

function lastLane(sop: Sop, actor: Shape['actor']): Shape['actor'] {
  const next = laneFrom(sop, actor, 1)
  return next === null ? actor : lastLane(sop, next)
}

function shifted(branch: GridTarget, below: ReadonlyMap<StepId | null, StepId>): GridTarget {
  if (branch.kind !== 'newRow') return branch
  return { ...branch, after: below.get(branch.after) ?? branch.after }
}
