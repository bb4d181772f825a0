import { shapesInCell } from '@/core/model/queries.ts'
import type { CellTarget } from '@/core/model/target.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { type Direction, matrixMove } from '../navigation/direction.ts'
import { extendBands } from '../navigation/extendBands.ts'
import { laneFrom, rowFrom } from '../navigation/neighbours.ts'
import { orientationShown } from '../navigation/orientationShown.ts'
import { moveTo } from '../placing/moveTo.ts'
import { idsOf, select, selected, selectedInOrder } from '../selected.ts'
import type { Command } from './command.ts'

const directions: readonly (readonly [direction: Direction, name: string])[] = [
  ['up', 'Up'],
  ['down', 'Down'],
  ['left', 'Left'],
  ['right', 'Right'],
]

/**
 * Shift+arrow moves the selected symbols by one cell, or takes the next lane or row into a selection of such; Alt+Shift+arrow
 * moves one symbol by one place within its cell.
 */
export const moveCellCommands: readonly Command[] = directions.flatMap(([direction, name]) => [
  {
    id: `move-cell-${direction}`,
    group: 'navigate',
    label: { key: `command.moveCell${name}` },
    shortcuts: [`Shift+Arrow${name}`],
    isEnabled: (editor) =>
      extended(editor, direction) !== null || (canEdit(editor) && cellBeside(editor, direction) !== null),
    run(editor) {
      const more = extended(editor, direction)
      if (more) select(editor, more)
      else moveLead(editor, cellBeside(editor, direction))
    },
  },
  {
    id: `move-place-${direction}`,
    group: 'navigate',
    label: { key: `command.movePlace${name}` },
    shortcuts: [`Alt+Shift+Arrow${name}`],
    isEnabled: (editor) => canEdit(editor) && placeBeside(editor, direction) !== null,
    run: (editor) => moveLead(editor, placeBeside(editor, direction)),
  },
])

function extended(editor: Editor, direction: Direction) {
  const move = matrixMove(direction, orientationShown(editor))
  return extendBands(editor.document.getState().sop, selected(editor), move)
}

function moveLead(editor: Editor, target: CellTarget | null): void {
  const shapes = selectedInOrder(editor)
  if (target && shapes[0]) moveTo(editor, { ids: idsOf(shapes), lead: shapes[0].id, target })
}

/** Where the first selected shape goes when all move by one cell; null where one of them would leave the grid. */
function cellBeside(editor: Editor, direction: Direction): CellTarget | null {
  const { sop } = editor.document.getState()
  const shapes = selectedInOrder(editor)
  const { axis, by } = matrixMove(direction, orientationShown(editor))
  const cells = shapes.map(({ step, actor }) =>
    axis === 'along' ? { step: rowFrom(sop, step, by), actor } : { step, actor: laneFrom(sop, actor, by) },
  )
  if (cells.some(({ step, actor }) => step === null || actor === null)) return null
  const [first] = cells
  const [lead] = shapes
  if (!first?.step || !first.actor || !lead) return null
  return { kind: 'cell', step: first.step, actor: first.actor, place: lead.place }
}

/** The next place of the only selected shape's cell; a cell is never stretched by more than one empty place. */
function placeBeside(editor: Editor, direction: Direction): CellTarget | null {
  const { sop } = editor.document.getState()
  const [shape, another] = selectedInOrder(editor)
  if (!shape || another) return null
  const { axis, by } = matrixMove(direction, orientationShown(editor))
  const place = { ...shape.place, [axis]: shape.place[axis] + by }
  const isInReach = Math.abs(place[axis]) <= shapesInCell(sop, shape.step, shape.actor).length
  return isInReach ? { kind: 'cell', step: shape.step, actor: shape.actor, place } : null
}
