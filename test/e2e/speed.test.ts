import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { longSop } from '#test/support/longSop.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import type { Point } from '@/core/geometry/point.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { shapeId } from '@/core/model/ids.ts'
import { serveBuiltApp } from './support/builtApp.ts'
import { chartOn } from './support/chart.ts'
import { type CpuTime, type MainThread, mainThreadOf, median } from './support/mainThread.ts'
import { partsDrawn } from './support/partsDrawn.ts'
import { aPage } from './support/profile.ts'

/** Most milliseconds of the main thread's processor time. An edit takes about 80, on a busy machine more. */
const limit = { openScript: 1000, moveScript: 8, moveMain: 20, editScript: 200 } as const

const long = longSop()
const scene = layoutChart(long).scene
/** A symbol near the beginning, with a flow in and a flow out. */
const moved = shapeId('shape-3')

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

describe(`a procedure of ${scene.rows.length} steps in ${scene.lanes.length} lanes`, () => {
  it('opens within a second of script', async () => {
    const { page, thread, card } = await libraryWithLongSop()
    const openings: CpuTime[] = []
    for (let round = 0; round < 3; round++) {
      // As in the morning: nothing of the editor has been loaded or compiled yet.
      await page.reload()
      await thumbnailShown(page)
      openings.push(
        await thread.cost(async () => {
          await card.click()
          await chartShown(page)
        }),
      )
      await page.goBack()
    }

    tell('opening', openings)
    expect(median(openings.map(({ script }) => script))).toBeLessThanOrEqual(limit.openScript)
  })

  it('is dragged with little work, and only what moves is drawn anew', async () => {
    const { page, thread } = await openLongSop()
    await page.keyboard.press('Control+0')
    const own = Object.values(long.flows).filter(({ from, to }) => from === moved || to === moved)

    const drawn = await partsDrawn(page)
    const moves = await dragged(page, thread, await middleOf(symbol(page)))

    expect(await drawn.stop()).toEqual([moved, ...own.map(({ id }) => id)].toSorted())
    tell('a move at 100 %', moves)
    expect(median(moves.map(({ script }) => script))).toBeLessThanOrEqual(limit.moveScript)
    expect(median(moves.map(({ main }) => main))).toBeLessThanOrEqual(limit.moveMain)
  })

  it('is dragged with little work while the whole chart is in view', async () => {
    const { page, thread } = await openLongSop()
    await page.keyboard.press('Alt+Shift+0')
    const { id, at } = await easiestFromAfar(page)

    const moves = await dragged(page, thread, at, async () => {
      expect(await partsIn(page)).toEqual([id])
    })

    tell('a move with the whole chart in view', moves)
    expect(median(moves.map(({ script }) => script))).toBeLessThanOrEqual(limit.moveScript)
    expect(median(moves.map(({ main }) => main))).toBeLessThanOrEqual(limit.moveMain)
  })

  it('is edited, undone and written in without a wait', async () => {
    const { page, thread } = await openLongSop()
    await page.keyboard.press('Control+0')
    const costs = new Map<string, CpuTime[]>()
    const timed = async (what: string, work: () => Promise<void>) => {
      costs.set(what, [...(costs.get(what) ?? []), await thread.cost(work)])
    }

    for (let round = 0; round < 3; round++) {
      await typeIntoSymbol(page, `Menerima surat ${'dan mencatatnya '.repeat(round + 1)}`)
      await timed('a text', () => leaveText(page))
      await timed('undo', () => page.keyboard.press('Control+z'))
      await timed('redo', () => page.keyboard.press('Control+Shift+z'))
      const before = await middleOf(symbol(page))
      await carry(page, before, { x: before.x + (round % 2 === 0 ? 180 : -180), y: before.y })
      await timed('a drop', () => page.mouse.up())
      expect(await middleOf(symbol(page))).not.toEqual(before)
    }
    await page.getByRole('complementary').getByLabel('Output', { exact: true }).click()
    for (const key of 'Resi pengiriman') {
      await timed('a key in the inspector', () => page.keyboard.press(key === ' ' ? 'Space' : key))
    }

    for (const [what, times] of costs) {
      tell(what, times)
      expect(median(times.map(({ script }) => script))).toBeLessThanOrEqual(limit.editScript)
    }
  })
})

/** The library of a new profile, with the long procedure imported through the file chooser. */
async function libraryWithLongSop() {
  const folder = await mkdtemp(join(tmpdir(), 'lajur-long-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'long.lajur.json')
  await writeFile(file, encode(long))
  const page = await aPage(app.url, { height: 900 })
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await (await choosing).setFiles(file)
  await chartShown(page)
  await page.goBack()
  const card = page.getByRole('button', { name: long.title, exact: true })
  await thumbnailShown(page)
  return { page, card, thread: await mainThreadOf(page) }
}

async function openLongSop() {
  const { page, card, thread } = await libraryWithLongSop()
  await card.click()
  await chartShown(page)
  return { page, thread }
}

async function thumbnailShown(page: Page): Promise<void> {
  await page.getByRole('listitem').locator('svg g rect').first().waitFor()
}

/** Resolves when symbols are on the screen and can be worked on. */
async function chartShown(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor()
}

/** What a move of the pointer costs while one symbol is dragged: the mean of 20 moves, five times. */
async function dragged(
  page: Page,
  thread: MainThread,
  from: Point,
  onTheWay: () => Promise<void> = async () => {},
): Promise<readonly CpuTime[]> {
  const moves = 20
  const costs: CpuTime[] = []
  await carry(page, from, { x: from.x + 12, y: from.y + 4 })
  for (let round = 0; round < 5; round++) {
    const towards = round % 2 === 0 ? 1 : -1
    const start = { x: from.x + (towards > 0 ? 12 : 12 + 3 * moves), y: from.y + 4 }
    const { script, main } = await thread.cost(async () => {
      for (let move = 1; move <= moves; move++)
        await page.mouse.move(start.x + towards * 3 * move, start.y + (move % 5))
    })
    costs.push({ script: script / moves, main: main / moves })
  }
  await onTheWay()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return costs
}

/** A symbol that can be hit with whole pixels although it is smaller than one. */
async function easiestFromAfar(page: Page): Promise<{ readonly id: string; readonly at: Point }> {
  const picture = await page
    .locator('.react-flow__viewport svg')
    .first()
    .evaluate((svg) => {
      const box = svg.querySelector('g')?.getScreenCTM()
      return { x: box?.e ?? 0, y: box?.f ?? 0, scale: box?.a ?? 0 }
    })
  const off = (value: number) => Math.abs(value - Math.round(value))
  const [best] = scene.shapes
    .filter(({ kind }) => kind === 'activity')
    .slice(100, -100)
    .map(({ id, rect }) => ({
      id,
      x: picture.x + (rect.x + rect.width / 2) * picture.scale,
      y: picture.y + (rect.y + rect.height / 2) * picture.scale,
    }))
    .toSorted((a, b) => Math.max(off(a.x), off(a.y)) - Math.max(off(b.x), off(b.y)))
  if (!best) throw new Error('No symbols')
  return { id: best.id, at: { x: Math.round(best.x), y: Math.round(best.y) } }
}

/** The symbols that are drawn one by one. */
const partsIn = (page: Page) =>
  page.locator('[data-shape]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-shape')))

const symbol = (page: Page) => page.locator(`svg [data-shape="${moved}"]`).first()

async function typeIntoSymbol(page: Page, text: string): Promise<void> {
  const { x, y } = await middleOf(symbol(page))
  await page.mouse.dblclick(x, y)
  await chartOn(page).typing.waitFor()
  await page.keyboard.type(text)
}

async function leaveText(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await chartOn(page).typing.waitFor({ state: 'detached' })
}

/** Drags something without letting it go. */
async function carry(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
}

async function middleOf(seen: Locator): Promise<Point> {
  const box = await seen.boundingBox()
  if (!box) throw new Error('Not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Shows the figures to whoever runs the tests. */
function tell(what: string, times: readonly CpuTime[]): void {
  const ms = (of: keyof CpuTime) => `${median(times.map((time) => time[of])).toFixed(1)} ms ${of}`
  console.log(`${what}: ${ms('script')}, ${ms('main')}`)
}
