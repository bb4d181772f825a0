import { useStore } from 'zustand'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Stage } from '@/canvas/stage/stage.ts'

/**
 * Whether a symbol shows its handles: while the pointer is over it or it alone is selected, and nothing else is going on.
 * Not from afar, where they would cover the whole of it.
 */
export function useHandlesShown({ editor, hover, window }: Stage, id: ShapeId): boolean {
  const hovered = useStore(hover, ({ hit }) => hit.kind === 'shape' && hit.id === id)
  const alone = useStore(editor.view, ({ selection }) => selection.size === 1 && selection.has(id))
  const busy = useStore(editor.view, ({ typing, tool }) => typing !== null || tool !== null)
  const still = useStore(editor.gesture, (gesture) => {
    return (
      gesture.kind === 'none' ||
      gesture.kind === 'append' ||
      (gesture.kind === 'connect' && gesture.from === id)
    )
  })
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  const near = useStore(window, ({ detail }) => detail === 'full')
  return near && editable && still && !busy && (hovered || alone)
}
