import type { ActorId, ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { AppendOptions } from '@/editor/placing/appendTo.ts'
import type { Keys } from '@/canvas/gestures/pointerGesture.ts'

interface Choice {
  readonly from: ShapeId
  /** The lane the pad shows. */
  readonly lane: ActorId
  readonly keys: Keys
}

/** What the pad asks for: its lane and, with Shift, the same row; a hand-off in the own lane goes to the neighbour. */
export function appendOptions(sop: Sop, { from, lane, keys }: Choice): AppendOptions {
  const isOwnLane = sop.shapes[from]?.actor === lane
  return { actor: keys.shift && isOwnLane ? undefined : lane, sameRow: keys.shift }
}
