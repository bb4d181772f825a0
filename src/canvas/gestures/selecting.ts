import type { Point } from '@/core/geometry/point.ts'
import type { RowId } from '@/core/model/ids.ts'
import type { Editor } from '@/editor/editor.ts'
import type { Hit } from '@/canvas/stage/hit.ts'
import { hitUnder } from '@/canvas/stage/hitUnder.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { chooseCellHere } from '@/canvas/form/chooseCellHere.ts'
import { emptyCellUnder } from './gridUnder.ts'
import type { Keys } from './pointerGesture.ts'

/** The row a hit stands for; null for paper. */
export function rowOf(hit: Hit): RowId | null {
  switch (hit.kind) {
    case 'shape':
    case 'label':
    case 'flow':
    case 'flowEnd':
    case 'group':
      return hit.id
    case 'lane':
    case 'laneBorder':
      return hit.actor
    case 'row':
      return hit.step
    case 'cell':
    case 'columnBorder':
    case 'pageConnector':
    case 'paper':
      return null
  }
}

/** Selects on press: with Shift or Ctrl adds or takes away; what is selected already stays, so that it can be dragged. */
export function selectOnPress(editor: Editor, id: RowId, keys: Keys): void {
  const { selection } = editor.view.getState()
  if (keys.shift || keys.mod) {
    const next = new Set(selection)
    if (!next.delete(id)) next.add(id)
    editor.view.setState({ selection: next })
  } else if (!selection.has(id)) {
    editor.view.setState({ selection: new Set([id]) })
  }
}

/** Selects on a click that was no drag: only this, if it was among others before. */
export function selectOnClick(editor: Editor, id: RowId, keys: Keys): void {
  if (keys.shift || keys.mod) return
  const { selection } = editor.view.getState()
  if (selection.size !== 1 || !selection.has(id)) editor.view.setState({ selection: new Set([id]) })
}

/** Selects a lane or a row; with Shift everything from the one selected first up to it. */
export function selectInOrder<Id extends RowId>(
  editor: Editor,
  id: Id,
  { keys, order }: { keys: Keys; order: readonly Id[] },
): void {
  const { selection } = editor.view.getState()
  const anchor = [...selection].flatMap((one) => order.find((other) => other === one) ?? [])[0]
  if (!keys.shift || anchor === undefined) return selectOnPress(editor, id, keys)
  const [first, last] = [order.indexOf(anchor), order.indexOf(id)].toSorted((a, b) => a - b)
  const range: Id[] = order.slice(first, (last ?? 0) + 1)
  // The anchor stays first, so that the next Shift click starts from it again.
  const ordered = order.indexOf(anchor) <= order.indexOf(id) ? range : range.toReversed()
  editor.view.setState({ selection: new Set<RowId>(ordered) })
}

/** Before a menu opens: selects what is under the pointer, unless it is selected already, and notes an empty cell. */
export function selectForMenu(stage: Stage, client: Point): void {
  stage.measure()
  const { view, document, scene } = stage.editor
  const hit = hitUnder(stage, client)
  if (hit.kind === 'cell') return chooseCellHere(stage.editor, hit.field)
  view.setState({ cell: null })
  const id = rowOf(hit)
  if (id === null) {
    stage.menuCell.current = emptyCellUnder(scene(), document.getState().sop, stage.toScene(client))
    view.setState({ selection: new Set() })
  } else if (!view.getState().selection.has(id)) view.setState({ selection: new Set([id]) })
}
