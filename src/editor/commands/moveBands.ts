import type { Message } from '@/core/model/message.ts'
import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { reorderActors } from '@/core/operations/reorderActors.ts'
import { reorderSteps } from '@/core/operations/reorderSteps.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { type Direction, matrixMove } from '../navigation/direction.ts'
import { orientationShown } from '../navigation/orientationShown.ts'
import { selected } from '../selected.ts'
import type { Command } from './command.ts'

/** Moves whole rows or lanes: those selected, or those in which the selected shapes stand. */
export const moveBandCommands: readonly Command[] = [
  moveBand('up', { key: 'moveBandUp', shortcut: 'Alt+ArrowUp' }),
  moveBand('down', { key: 'moveBandDown', shortcut: 'Alt+ArrowDown' }),
  moveBand('left', { key: 'moveBandLeft', shortcut: 'Alt+ArrowLeft' }),
  moveBand('right', { key: 'moveBandRight', shortcut: 'Alt+ArrowRight' }),
]

function moveBand(
  direction: Direction,
  { key, shortcut }: { readonly key: string; readonly shortcut: string },
): Command {
  return {
    id: `move-band-${direction}`,
    group: 'navigate',
    label: { key: `command.${key}` },
    shortcuts: [shortcut],
    isEnabled: (editor) => canEdit(editor) && bandMove(editor, direction) !== null,
    run(editor) {
      const move = bandMove(editor, direction)
      if (move) editor.edit(move.label, move.operation)
    },
  }
}

interface BandMove {
  readonly label: Message
  readonly operation: (sop: Sop) => Sop
}

function bandMove(editor: Editor, direction: Direction): BandMove | null {
  const { sop } = editor.document.getState()
  const { shapes, steps, actors } = selected(editor)
  const { axis, by } = matrixMove(direction, orientationShown(editor))
  if (axis === 'along') {
    const ids = new Set([...steps.map(({ id }) => id), ...shapes.map(({ step }) => step)])
    const after = neighbourAfter(stepsInOrder(sop), ids, by)
    if (after === undefined) return null
    return {
      label: { key: 'edit.moveSteps', count: ids.size },
      operation: (now) => reorderSteps(now, ids, after),
    }
  }
  const ids = new Set([...actors.map(({ id }) => id), ...shapes.map(({ actor }) => actor)])
  const after = neighbourAfter(actorsInOrder(sop), ids, by)
  if (after === undefined) return null
  return {
    label: { key: 'edit.moveActors', count: ids.size },
    operation: (now) => reorderActors(now, ids, after),
  }
}

/** What a block moved by one comes to stand after (null: first); undefined where it cannot move any further. */
function neighbourAfter<Id extends string>(
  sorted: readonly { readonly id: Id }[],
  ids: ReadonlySet<Id>,
  by: 1 | -1,
): Id | null | undefined {
  const first = sorted.findIndex(({ id }) => ids.has(id))
  const last = sorted.findLastIndex(({ id }) => ids.has(id))
  if (first < 0) return undefined
  if (by > 0) return sorted[last + 1]?.id
  if (first === 0) return undefined
  return first === 1 ? null : sorted[first - 2]?.id
}
