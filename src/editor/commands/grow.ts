import { canEdit } from '../canEdit.ts'
import type { Direction } from '../navigation/direction.ts'
import { growBy } from '../placing/grow.ts'
import { onlyShape } from '../selected.ts'
import type { Command } from './command.ts'

const directions: readonly { readonly direction: Direction; readonly key: string; readonly arrow: string }[] =
  [
    { direction: 'up', key: 'growUp', arrow: 'ArrowUp' },
    { direction: 'down', key: 'growDown', arrow: 'ArrowDown' },
    { direction: 'left', key: 'growLeft', arrow: 'ArrowLeft' },
    { direction: 'right', key: 'growRight', arrow: 'ArrowRight' },
  ]

/**
 * Ctrl+arrow shows a connected shape in that direction, each further press one more; the canvas calls `commitGrow` when
 * Ctrl is let go. With Shift the new shape stands in the same row or cell, without a new step.
 */
export const growCommands: readonly Command[] = directions.flatMap(({ direction, key, arrow }) => [
  grow(`grow-${direction}`, { key, shortcut: `Mod+${arrow}`, direction, room: 'newRow' }),
  grow(`grow-${direction}-here`, {
    key: `${key}Here`,
    shortcut: `Mod+Shift+${arrow}`,
    direction,
    room: 'sameRow',
  }),
])

interface Growth {
  readonly key: string
  readonly shortcut: string
  readonly direction: Direction
  readonly room: 'newRow' | 'sameRow'
}

function grow(id: string, { key, shortcut, direction, room }: Growth): Command {
  return {
    id,
    group: 'navigate',
    label: { key: `command.${key}` },
    shortcuts: [shortcut],
    isEnabled: (editor) => canEdit(editor) && onlyShape(editor) !== null,
    run: (editor) => growBy(editor, direction, room),
  }
}
