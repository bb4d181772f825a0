import type { Point } from '@/core/geometry/point.ts'
import { updateHover } from '@/canvas/stage/hovering.ts'
import { isOver } from '@/canvas/stage/isOver.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { borderPan } from './borderPan.ts'
import { type Keys, keysOf, type PointerGesture } from './pointerGesture.ts'

interface Press {
  readonly clientX: number
  readonly clientY: number
  readonly pointerId: number
  readonly pointerType: string
}

/** How far a pointer may tremble before a press becomes a drag, in px. */
const tremble = { mouse: 3, other: 8 } as const

/** The keys that a gesture looks at itself. */
const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Meta', 'Alt', 'AltGraph'])

/** Follows one pointer from its press to its release, pans at the borders, and lets Escape cancel. */
export function trackPointer(stage: Stage, press: Press, gesture: PointerGesture): void {
  const { editor } = stage
  const from = { x: press.clientX, y: press.clientY }
  const threshold = press.pointerType === 'mouse' ? tremble.mouse : tremble.other
  const controller = new AbortController()
  const listening = { signal: controller.signal, capture: true }
  let started = false
  let last: Point = from
  let keys: Keys = { shift: false, mod: false, alt: false }
  const again = () => {
    if (started) gesture.move(stage.toScene(last), keys)
  }
  const panning = borderPan(stage, again)

  function stop(): void {
    controller.abort()
    panning.stop()
    stage.region()?.removeAttribute('data-gesture')
  }

  /** What the pointer was over when it was pressed it may have left long since. */
  function rest(): void {
    if (isOver(stage, stage.toScene(last))) updateHover(stage, last)
    else stage.hover.setState({ hit: { kind: 'paper' }, at: null }, true)
  }

  function cancel(): void {
    stop()
    if (!started) return
    gesture.cancel?.()
    editor.gesture.setState({ kind: 'none' }, true)
    rest()
  }

  /** Asked once, at the release: what floats over the region is no part of it. */
  function isOnRegion({ x, y }: Point): boolean {
    return stage.region()?.contains(document.elementFromPoint(x, y)) ?? false
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return
    last = { x: event.clientX, y: event.clientY }
    keys = keysOf(event)
    if (!started && Math.hypot(last.x - from.x, last.y - from.y) < threshold) return
    if (!started) {
      started = true
      stage.region()?.setAttribute('data-gesture', '')
      gesture.start?.()
    }
    gesture.move(stage.toScene(last), keys)
    panning.follow(last)
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return
    last = { x: event.clientX, y: event.clientY }
    if (started && gesture.drops && !isOnRegion(last)) return cancel()
    stop()
    if (!started) return gesture.click?.(keysOf(event))
    gesture.finish(stage.toScene(last), keysOf(event))
    editor.gesture.setState({ kind: 'none' }, true)
    rest()
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && event.type === 'keydown') {
      event.preventDefault()
      event.stopPropagation()
      return cancel()
    }
    // One thing at a time: what is typed now must neither open a text nor run a command under the moving hand.
    if (!modifiers.has(event.key)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    keys = keysOf(event)
    again()
  }

  stage.measure()
  window.addEventListener('pointermove', onMove, listening)
  window.addEventListener('pointerup', onUp, listening)
  window.addEventListener(
    'pointercancel',
    (event) => event.pointerId === press.pointerId && cancel(),
    listening,
  )
  // Not in the capture phase: that would hear every element inside lose the focus.
  window.addEventListener('blur', cancel, { signal: controller.signal })
  window.addEventListener('keydown', onKey, listening)
  window.addEventListener('keyup', onKey, listening)
  const unsubscribe = editor.document.subscribe(({ readOnly }) => readOnly !== null && cancel())
  controller.signal.addEventListener('abort', unsubscribe)
}
