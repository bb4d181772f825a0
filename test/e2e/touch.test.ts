import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveBuiltApp } from './support/builtApp.ts'
import { newSop } from './support/newSop.ts'
import { aPage } from './support/profile.ts'

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

/** The controls on the page that a finger 44 px wide and high would miss, by name. */
function missed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = 'button, a[href], input, select, textarea, summary, [role^=menuitem], [role=option]'
    const isShown = (control: Element) =>
      control.checkVisibility() && !control.closest('.react-flow__attribution, [aria-hidden=true]')
    const faults: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (!isShown(control)) continue
      control.scrollIntoView({ block: 'center', inline: 'center' })
      const { x, y, width, height } = control.getBoundingClientRect()
      const middle = document.elementFromPoint(x + width / 2, y + height / 2)
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : []
      const parts = [control, ...labels]
      const hits = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy)
        return (
          parts.some((part) => part.contains(hit)) || (hit instanceof HTMLLabelElement && parts.includes(hit))
        )
      }
      // What lies under a dialog or menu cannot be touched at all.
      if (!parts.some((part) => part.contains(middle))) continue
      // A label beside its box is hit on one side only.
      const across = hits(-21, 0) && hits(21, 0)
      const boxed = labels.length > 0 && (hits(-21, 0) || hits(21, 0))
      if ((across || boxed) && hits(0, -21) && hits(0, 21)) continue
      const name = control.getAttribute('aria-label') ?? control.textContent
      faults.push(`${control.tagName} ${name || control.getAttribute('name')} ${width}×${height}`)
    }
    return faults
  })
}

const tablet = { width: 1024, height: 768, emulate: { hasTouch: true, isMobile: true } }

describe('on a tablet every control is large enough for a finger', () => {
  it('on the start page, in the editor, its menus and dialogs', async () => {
    const page = await aPage(app.url, tablet)
    await page.getByRole('button', { name: 'Blank SOP' }).first().waitFor()
    expect(await missed(page)).toEqual([])

    await newSop(page)
    await page.keyboard.press('Escape')
    await page.locator('.react-flow__node').first().tap()
    await page.getByRole('complementary', { name: 'Inspector' }).waitFor()
    expect(await missed(page)).toEqual([])

    await page.getByRole('button', { name: 'Menus' }).tap()
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).tap()
    await page.getByRole('menuitem', { name: /^Paste/ }).waitFor()
    expect(await missed(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Export' }).tap()
    await page.getByRole('dialog').waitFor()
    expect(await missed(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'All SOPs' }).tap()
    await page.getByRole('button', { name: /^More for/ }).tap()
    await page.getByRole('menu').waitFor()
    expect(await missed(page)).toEqual([])
  })
})

describe('for a person who wants no motion', () => {
  it('nothing moves: no transition and no animation lasts', async () => {
    const page = await aPage(app.url, { emulate: { reducedMotion: 'reduce' } })
    await newSop(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('dialog').waitFor()

    const lasting = await page.evaluate(() => {
      const longest = (list: string) => Math.max(...list.split(',').map((time) => Number.parseFloat(time)))
      return Array.from(document.querySelectorAll('*'), (element) => getComputedStyle(element))
        .map(({ transitionDuration, animationDuration }) => [transitionDuration, animationDuration])
        .filter((times) => times.some((list) => longest(list) > 0.001))
    })
    expect(lasting).toEqual([])
  })
})
