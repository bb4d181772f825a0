import { textOfField } from '@/core/model/textOfField.ts'
import { middle } from '@/core/model/places.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { clearCell } from '../form/clearCell.ts'
import { chooseCell, currentCell, currentField } from '../form/currentCell.ts'
import { cellAlong, cellTowards, firstCell, goAlong, moveCell } from '../form/moveCell.ts'
import { openField } from '../form/typeField.ts'
import type { Direction } from '../navigation/direction.ts'
import { placeNew } from '../placing/placeNew.ts'
import type { Command } from './command.ts'

/**
 * What keys do in the cells of the form. They come before the commands of the same keys that work on symbols, and only
 * while a cell is chosen or the form has nothing selected; so they are no part of the one table.
 */
export const cellCommands: readonly Command[] = [
  arrow('up', 'ArrowUp', 'command.cellUp'),
  arrow('down', 'ArrowDown', 'command.cellDown'),
  arrow('left', 'ArrowLeft', 'command.cellLeft'),
  arrow('right', 'ArrowRight', 'command.cellRight'),
  {
    id: 'cell-next',
    group: 'form',
    label: { key: 'command.cellNext' },
    shortcuts: ['Tab'],
    isEnabled: (editor) =>
      isIdle(editor) || (currentCell(editor) !== null && (canEdit(editor) || cellAlong(editor, 1) !== null)),
    run: (editor) => (isIdle(editor) ? begin(editor) : goAlong(editor, 1)),
  },
  {
    id: 'cell-previous',
    group: 'form',
    label: { key: 'command.cellPrevious' },
    shortcuts: ['Shift+Tab'],
    isEnabled: (editor) => cellAlong(editor, -1) !== null,
    run: (editor) => goAlong(editor, -1),
  },
  {
    id: 'cell-open',
    group: 'form',
    label: { key: 'command.cellOpen' },
    // Mod+A is meant for the text of the cell: every symbol selected behind it would be typed over.
    shortcuts: ['Enter', 'F2', 'Mod+A'],
    isEnabled: (editor) => currentCell(editor) !== null && canEdit(editor),
    run: openCell,
  },
  {
    id: 'cell-clear',
    group: 'form',
    label: { key: 'command.cellClear' },
    shortcuts: ['Delete', 'Backspace'],
    // An empty cell, too: the key is meant for the text, never for the row.
    isEnabled: (editor) => currentCell(editor) !== null,
    run(editor) {
      const field = currentField(editor)
      const { sop } = editor.document.getState()
      if (field && canEdit(editor) && (field.kind === 'logo' || textOfField(sop, field) !== ''))
        clearCell(editor, field)
    },
  },
]

function arrow(direction: Direction, shortcut: string, key: string): Command {
  return {
    id: `cell-${direction}`,
    group: 'form',
    label: { key },
    shortcuts: [shortcut],
    isEnabled: (editor) =>
      isOnForm(editor) &&
      (isIdle(editor) || currentCell(editor) !== null || cellTowards(editor, direction) !== null),
    run: (editor) => (isIdle(editor) ? begin(editor) : moveCell(editor, direction)),
  }
}

/** The cell as Enter and a second click open it: its text, the choice of a picture, or a symbol where there is none. */
export function openCell(editor: Editor): void {
  const cell = currentCell(editor)
  if (cell === null || !canEdit(editor)) return
  if (cell.kind === 'lane') {
    const { step, actor } = cell
    placeNew(editor, 'activity', { kind: 'cell', step, actor, place: middle })
  } else openField(editor, cell, null)
}

function isOnForm({ view, gesture }: Editor): boolean {
  return view.getState().view === 'form' && gesture.getState().kind === 'none'
}

/** Whether the form is shown with nothing chosen: then the first key goes into it. */
function isIdle(editor: Editor): boolean {
  const { selection, tool } = editor.view.getState()
  return (
    isOnForm(editor) &&
    tool === null &&
    selection.size === 0 &&
    currentCell(editor) === null &&
    firstCell(editor) !== null
  )
}

function begin(editor: Editor): void {
  const cell = firstCell(editor)
  if (cell) chooseCell(editor, cell)
}
