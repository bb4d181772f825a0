import type { Point } from '@/core/geometry/point.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { finishResize } from '@/editor/placing/finishResize.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import type { Keys, PointerGesture } from './pointerGesture.ts'
import type { Press } from './press.ts'
import { selectGesture } from './selectGesture.ts'

/** Drags a lane's border: the following lanes move along or, with Ctrl, the neighbour gives the space. */
export function resizeLaneGesture({ editor }: Stage, actor: ActorId, { at: from }: Press): PointerGesture {
  const scene = editor.scene()
  const band = sceneIndex(scene).lanes.get(actor)?.band
  if (!band) return selectGesture
  const vertical = scene.orientation === 'vertical'
  const before = vertical ? band.width : band.height
  const move = (at: Point, keys: Keys) => {
    const width = Math.max(leastWidth, before + (vertical ? at.x - from.x : at.y - from.y))
    editor.gesture.setState({ kind: 'resizeLane', actor, width, neighbour: keys.mod }, true)
  }
  return {
    move,
    finish(at, keys) {
      move(at, keys)
      finishResize(editor)
    },
  }
}

/** Less than this cannot be meant; the layout has its own, larger bound: the contents. */
const leastWidth = 5
