import type { ActorId, RowId, ShapeId, StepId } from '@/core/model/ids.ts'
import { shapesInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { type Direction, type MatrixMove, matrixMove } from '../navigation/direction.ts'
import { laneFrom, rowFrom } from '../navigation/neighbours.ts'
import { flowOrder } from '../navigation/flowOrder.ts'
import { nearestShape } from '../navigation/nearestShape.ts'
import { shapeInTable } from '../navigation/shapeInTable.ts'
import { orientationShown } from '../navigation/orientationShown.ts'
import type { Editor } from '../editor.ts'
import { select, selected } from '../selected.ts'
import type { Command } from './command.ts'

/** Moves the selection between symbols; where a lane or row is selected, between those and into them. */
export const walkCommands: readonly Command[] = [
  arrow('up', 'ArrowUp', 'selectUp'),
  arrow('down', 'ArrowDown', 'selectDown'),
  arrow('left', 'ArrowLeft', 'selectLeft'),
  arrow('right', 'ArrowRight', 'selectRight'),
  goTo('select-next', 'Tab', { key: 'selectNext', find: (order, index) => order[index + 1] }),
  goTo('select-previous', 'Shift+Tab', {
    key: 'selectPrevious',
    find: (order, index) => (index < 0 ? order.at(-1) : order[index - 1]),
  }),
  goTo('select-first', 'Home', { key: 'selectFirst', find: (order) => order[0] }),
  goTo('select-last', 'End', { key: 'selectLast', find: (order) => order.at(-1) }),
  {
    id: 'leave-canvas',
    group: 'navigate',
    label: { key: 'command.leaveCanvas' },
    shortcuts: ['F6'],
    isEnabled: () => true,
    run: ({ services }) => services.camera.leave(),
  },
]

function arrow(direction: Direction, shortcut: string, key: string): Command {
  return {
    id: `select-${direction}`,
    group: 'navigate',
    label: { key: `command.${key}` },
    shortcuts: [shortcut],
    isEnabled: ({ document }) => shapesInOrder(document.getState().sop).length > 0,
    run(editor) {
      const next = neighbour(editor, direction)
      if (next !== null) goToRow(editor, next)
    },
  }
}

interface Walk {
  readonly key: string
  readonly find: (order: readonly ShapeId[], index: number) => ShapeId | undefined
}

/** Not enabled at the end of the walk, so that Tab then does what Tab does in a page: it leaves the canvas. */
function goTo(id: string, shortcut: string, { key, find }: Walk): Command {
  const next = (editor: Editor) => {
    const order = flowOrder(editor.document.getState().sop)
    const from = currentShape(editor)
    return find(order, from === null ? -1 : order.indexOf(from))
  }
  return {
    id,
    group: 'navigate',
    label: { key: `command.${key}` },
    shortcuts: [shortcut],
    isEnabled: (editor) => next(editor) !== undefined,
    run(editor) {
      const shape = next(editor)
      if (shape !== undefined) goToRow(editor, shape)
    },
  }
}

/** The shape a walk starts from: the target while connecting by keyboard, else what was selected last. */
function currentShape(editor: Editor): ShapeId | null {
  const gesture = editor.gesture.getState()
  if (gesture.kind === 'connect') return gesture.to ?? gesture.from
  const { shapes, flows } = selected(editor)
  return shapes.at(-1)?.id ?? flows.at(-1)?.from ?? null
}

function neighbour(editor: Editor, direction: Direction): RowId | null {
  const { sop } = editor.document.getState()
  const shape = currentShape(editor)
  const isForm = editor.view.getState().view === 'form'
  if (shape !== null && isForm) return shapeInTable(sop, shape, direction)
  if (shape !== null) return nearestShape(editor.scene(), shape, direction)
  const { actors, steps } = selected(editor)
  const move = matrixMove(direction, orientationShown(editor))
  const actor = actors.at(-1)
  const step = steps.at(-1)
  if (actor) return move.axis === 'across' ? laneFrom(sop, actor.id, move.by) : firstOf(sop, move, actor.id)
  if (step) return move.axis === 'along' ? rowFrom(sop, step.id, move.by) : firstOf(sop, move, step.id)
  return flowOrder(sop)[0] ?? null
}

/** Into a lane or row from its head: its first shape in reading order; null where it has none, and back out of the chart. */
function firstOf(sop: Sop, { by }: MatrixMove, band: ActorId | StepId): ShapeId | null {
  if (by < 0) return null
  return shapesInOrder(sop).find(({ actor, step }) => actor === band || step === band)?.id ?? null
}

/** While connecting by keyboard the walk chooses the target, else the selection. */
function goToRow(editor: Editor, id: RowId): void {
  const gesture = editor.gesture.getState()
  const target = editor.scene().shapes.find((shape) => shape.id === id)
  if (gesture.kind !== 'connect') return select(editor, [id])
  if (!target) return
  const { x, y, width, height } = target.rect
  const at = { x: x + width / 2, y: y + height / 2 }
  editor.gesture.setState({ ...gesture, at, to: target.id === gesture.from ? null : target.id }, true)
}
