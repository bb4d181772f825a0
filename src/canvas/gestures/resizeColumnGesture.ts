import type { Point } from '@/core/geometry/point.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import type { ColumnBorder } from '@/editor/gesture.ts'
import { borderReach, finishColumn } from '@/editor/placing/finishColumn.ts'
import type { PointerGesture } from './pointerGesture.ts'
import { selectGesture } from './selectGesture.ts'

/** Carries a border of the form's table: what one neighbour gives the other gets, for the paper is always filled. */
export function resizeColumnGesture({ editor }: Stage, border: ColumnBorder): PointerGesture {
  const reach = borderReach(editor.scene(), border)
  if (!reach || reach[0] > reach[1]) return selectGesture
  const move = ({ x }: Point) => {
    const within = Math.max(reach[0], Math.min(reach[1], x))
    editor.gesture.setState({ kind: 'resizeColumn', border, x: within }, true)
  }
  return {
    move,
    finish(at) {
      move(at)
      finishColumn(editor)
    },
  }
}
