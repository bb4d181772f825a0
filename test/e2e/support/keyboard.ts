import type { Page } from 'playwright'

/** What a hand can do with a keyboard alone. */
export interface Keyboard {
  /** Presses keys one after the other; `Control+k` holds the first. */
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** Presses Tab (or another key) until what has the focus is called so. */
  walkTo(name: string | RegExp, key?: string): Promise<void>
}

/** Tab stops of the widest screen, and then some. */
const farthest = 60

export function keyboardOf(page: Page): Keyboard {
  return {
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    async walkTo(name, key = 'Tab') {
      const passed: string[] = []
      for (let stop = 0; stop < farthest; stop += 1) {
        await page.keyboard.press(key)
        const reached = await focusedName(page)
        if (typeof name === 'string' ? reached === name : name.test(reached)) return
        passed.push(reached)
      }
      throw new Error(`${key} never leads to ${name}, only to: ${passed.join(' · ')}`)
    },
  }
}

/** The name of what has the focus, as it is announced. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return ''
    const labels = 'labels' in focused && focused.labels instanceof NodeList ? [...focused.labels] : []
    const label = labels.map((each) => each.textContent ?? '').join(' ')
    return (focused.getAttribute('aria-label') ?? (label || focused.textContent || '')).trim()
  })
}
