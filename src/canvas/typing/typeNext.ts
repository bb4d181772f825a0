import type { Editor } from '@/editor/editor.ts'
import { flowOrder } from '@/editor/navigation/flowOrder.ts'
import { laneFrom } from '@/editor/navigation/neighbours.ts'
import { onlyShape, select, selected } from '@/editor/selected.ts'

/** After Tab: goes on to the next symbol of the flow, or the next lane, and types there. */
export function typeNext(editor: Editor, where: 'next' | 'previous'): void {
  const by = where === 'next' ? 1 : -1
  const shape = onlyShape(editor)
  const [actor] = selected(editor).actors
  if (shape) {
    const order = flowOrder(editor.document.getState().sop)
    const next = order[order.indexOf(shape.id) + by]
    if (!next) return
    select(editor, [next])
    editor.view.setState({ typing: { of: { kind: 'shape', id: next }, initial: null } })
  } else if (actor) {
    const next = laneFrom(editor.document.getState().sop, actor.id, by)
    if (!next) return
    select(editor, [next])
    editor.view.setState({ typing: { of: { kind: 'actor', id: next }, initial: null } })
  }
}
