import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import { chooseCellHere } from '@/canvas/form/chooseCellHere.ts'
import { boxBetween } from '@/canvas/stage/boxBetween.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { boxOfFlow } from '@/picture/sceneIndex.ts'
import { visibleParts } from '@/picture/visibleParts.ts'
import { emptyCellUnder } from './gridUnder.ts'
import type { PointerGesture } from './pointerGesture.ts'
import type { Press } from './press.ts'

/** Selects what a rubber band touches (flows: what it holds whole); with Shift or Ctrl adds to what was selected. */
export function boxGesture({ editor }: Stage, { at: from, keys }: Press): PointerGesture {
  const before = editor.view.getState().selection
  const kept: ReadonlySet<RowId> = keys.shift || keys.mod ? before : new Set()
  let found = ''
  const update = (to: Point) => {
    editor.gesture.setState({ kind: 'box', from, to }, true)
    const ids = within(editor.scene(), boxBetween(from, to))
    // Only when the box has caught or lost something: every listener of the selection is spared the rest.
    if (found === ids.join()) return
    found = ids.join()
    editor.view.setState({ selection: new Set([...kept, ...ids]) })
  }
  return {
    start: () => editor.view.setState({ selection: kept }),
    move: update,
    finish: update,
    cancel: () => editor.view.setState({ selection: before }),
    click() {
      if (kept.size > 0) return
      const scene = editor.scene()
      const cell = scene.form === null ? null : emptyCellUnder(scene, editor.document.getState().sop, from)
      if (cell) chooseCellHere(editor, { kind: 'lane', step: cell.step, actor: cell.actor })
      else if (before.size > 0 || editor.view.getState().cell)
        editor.view.setState({ selection: new Set(), cell: null })
    },
  }
}

function within(scene: Scene, box: Rect): RowId[] {
  const { shapes, flows } = visibleParts(scene, box)
  return [
    ...shapes.map(({ id }) => id),
    ...flows.filter((flow) => holdsWhole(box, boxOfFlow(flow))).map(({ id }) => id),
  ]
}

function holdsWhole(box: Rect, part: Rect): boolean {
  return (
    box.x <= part.x &&
    box.y <= part.y &&
    part.x + part.width <= box.x + box.width &&
    part.y + part.height <= box.y + box.height
  )
}
