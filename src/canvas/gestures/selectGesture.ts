import type { PointerGesture } from './pointerGesture.ts'

/** A press that selects and nothing else, whatever the pointer does afterwards. */
export const selectGesture: PointerGesture = {
  move() {},
  finish() {},
}
