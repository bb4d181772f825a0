import type { Locator, Page } from 'playwright'

interface Spot {
  readonly x: number
  readonly y: number
}

/** What a hand can do with a mouse: real movements, presses and releases at places on the screen. */
export interface Mouse {
  click(on: Locator | Spot): Promise<void>
  doubleClick(on: Locator | Spot): Promise<void>
  drag(from: Locator | Spot, to: Locator | Spot): Promise<void>
  hover(on: Locator | Spot): Promise<void>
}

export function mouseOf(page: Page): Mouse {
  const hover = async (on: Locator | Spot) => {
    const { x, y } = await spotOf(on)
    await page.mouse.move(x, y, { steps: 4 })
    return { x, y }
  }
  return {
    async hover(on) {
      await hover(on)
    },
    async click(on) {
      const { x, y } = await hover(on)
      await page.mouse.click(x, y)
    },
    async doubleClick(on) {
      const { x, y } = await hover(on)
      await page.mouse.dblclick(x, y)
    },
    async drag(from, to) {
      await hover(from)
      await page.mouse.down()
      const { x, y } = await spotOf(to)
      await page.mouse.move(x, y, { steps: 8 })
      await page.mouse.up()
    },
  }
}

/** The middle of what is seen, once it stands still. */
async function spotOf(on: Locator | Spot): Promise<Spot> {
  if ('x' in on) return on
  await on.waitFor()
  let box = await on.boundingBox()
  for (;;) {
    const later = await on.boundingBox()
    if (box && later && JSON.stringify(box) === JSON.stringify(later)) break
    box = later
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
