import type { Point } from '@/core/geometry/point.ts'

/** The keys that change what a gesture does while it lasts. */
export interface Keys {
  readonly shift: boolean
  /** Ctrl, on a Mac Cmd. */
  readonly mod: boolean
  readonly alt: boolean
}

/**
 * A pointer interaction from press to release. It computes from where it started, previews in `editor.gesture`,
 * and ends in one edit or, cancelled, without a trace. Points are Scene mm.
 */
export interface PointerGesture {
  /** Whether something is let go somewhere: over a panel or a toast that comes to nothing. */
  readonly drops?: boolean
  /** Once the pointer has moved far enough to mean it. */
  start?(): void
  move(at: Point, keys: Keys): void
  finish(at: Point, keys: Keys): void
  /** Takes back what `start` did beyond the gesture store, which is cleared anyway. */
  cancel?(): void
  /** The pointer was let go where it was pressed. */
  click?(keys: Keys): void
}

/** The keys held during an event. */
export function keysOf(event: {
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}): Keys {
  return { shift: event.shiftKey, mod: event.ctrlKey || event.metaKey, alt: event.altKey }
}
