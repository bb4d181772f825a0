import { cdp } from 'vitest/browser'
import type { Point } from '@/core/geometry/point.ts'

interface Held {
  readonly shift?: boolean
  readonly ctrl?: boolean
  readonly alt?: boolean
}

/** The real mouse: events come from the browser's own input, as a hand's would. Points are px of this window. */
export const mouse = {
  async move(to: Point, held: Held = {}) {
    await send('mouseMoved', to, { held, buttons: down ? 1 : 0 })
    at = to
  },
  async down(held: Held = {}) {
    down = true
    await send('mousePressed', at, { held, buttons: 1, button: 'left', clickCount: 1 })
  },
  async up(held: Held = {}) {
    down = false
    await send('mouseReleased', at, { held, buttons: 0, button: 'left', clickCount: 1 })
  },
  async click(on: Point, held: Held = {}) {
    await mouse.move(on, held)
    await mouse.down(held)
    await mouse.up(held)
  },
  async doubleClick(on: Point) {
    await mouse.click(on)
    await send('mousePressed', at, { held: {}, buttons: 1, button: 'left', clickCount: 2 })
    await send('mouseReleased', at, { held: {}, buttons: 0, button: 'left', clickCount: 2 })
  },
  /** Presses at a point and carries to another, in steps; the button stays down. */
  async carry(from: Point, to: Point, held: Held = {}) {
    await mouse.move(from, held)
    await mouse.down(held)
    for (let step = 1; step <= 6; step++) {
      await mouse.move(
        { x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 },
        held,
      )
    }
  },
  async drag(from: Point, to: Point, held: Held = {}) {
    await mouse.carry(from, to, held)
    await mouse.up(held)
  },
}

let at: Point = { x: 0, y: 0 }
let down = false

interface Details {
  readonly held: Held
  readonly buttons: number
  readonly button?: 'left'
  readonly clickCount?: number
}

/** Tests run in a frame of the runner's page; the browser wants points of that page. */
async function send(
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  point: Point,
  details: Details,
): Promise<void> {
  const { held, ...rest } = details
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect()
  const scale = frame.width > 0 ? frame.width / window.innerWidth : 1
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: frame.x + point.x * scale,
    y: frame.y + point.y * scale,
    modifiers: (held.alt ? 1 : 0) + (held.ctrl ? 2 : 0) + (held.shift ? 8 : 0),
    ...rest,
  })
}
