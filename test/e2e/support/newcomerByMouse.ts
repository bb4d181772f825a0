import type { Page } from 'playwright'
import { wordsIn } from '#test/support/words.ts'
import { chartOn } from './chart.ts'
import { formatNames } from './formatNames.ts'
import { contentsOf } from './lajurFile.ts'
import { mouseOf } from './mouse.ts'
import { procedure01 } from './procedure.ts'

const given = contentsOf(procedure01())
const { t } = wordsIn('id')
const nameOfLane = (lane: number) => given.sop.actors[lane - 1]?.name ?? ''

/** A newcomer who draws procedure 01 with the mouse; the interface speaks Indonesian. */
export function newcomerByMouse(page: Page) {
  const mouse = mouseOf(page)
  const chart = chartOn(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const inspector = page.getByRole('complementary')

  const shape = ({ step, lane }: { step: number; lane: number }) => chart.shape(step, nameOfLane(lane))

  /** Types over the open field and leaves it by a click beside the sheet. */
  async function type(text: string) {
    await chart.typing.waitFor()
    await page.keyboard.type(text)
    await leave()
  }

  async function leave() {
    const paper = await page.getByRole('application').boundingBox()
    await mouse.click({ x: (paper?.x ?? 0) + 12, y: (paper?.y ?? 0) + (paper?.height ?? 0) - 12 })
    await chart.typing.waitFor({ state: 'detached' })
  }

  const seeAll = () => mouse.click(button(t('ui.zoomFit')))

  /** Uses the pad beside a symbol: so many lanes further, then the symbol that follows. */
  async function append(from: { step: number; lane: number }, entry: string, lanes: number, text: string) {
    await mouse.click(shape(from))
    await mouse.click(button(t('canvas.append')))
    const pad = page.getByRole('toolbar', { name: t('canvas.append') })
    const towards = lanes > 0 ? t('canvas.laneNext') : t('canvas.lanePrevious')
    for (let lane = 0; lane < Math.abs(lanes); lane += 1)
      await mouse.click(pad.getByRole('button', { name: towards }))
    await mouse.click(pad.getByRole('button', { name: entry }))
    await type(text)
    await seeAll()
  }

  /** Drags a symbol from the palette into the cell where a row and a lane meet, and leaves it without a text. */
  async function place(symbol: string, row: number, lane: number) {
    const level = await chart.row(row).boundingBox()
    const head = await chart.head(lane).boundingBox()
    if (!level || !head) throw new Error(`Row ${row} or lane ${lane} is not on the screen`)
    const cell = { x: head.x + head.width / 2, y: level.y + level.height / 2 }
    await mouse.drag(
      page.getByRole('toolbar', { name: t('ui.palette') }).getByRole('button', { name: symbol }),
      cell,
    )
    await chart.typing.waitFor()
    await leave()
  }

  async function connect(
    from: { step: number; lane: number; side: 'left' | 'right' },
    to: { step: number; lane: number },
  ) {
    const source = shape(from)
    await mouse.hover(source)
    await mouse.drag(chart.grip(source, from.side), shape(to))
  }

  async function fill(label: string, text: string | undefined) {
    if (text === undefined) return
    await mouse.click(inspector.getByLabel(label, { exact: true }))
    await page.keyboard.type(text)
  }

  return {
    async newSop() {
      await mouse.click(button(t('library.newBlank')))
      await page.getByLabel(t('ui.title')).waitFor()
      await page.keyboard.type(given.sop.title)
    },

    async nameLanes() {
      for (const [index, { name }] of given.sop.actors.entries()) {
        if (index < 3) await mouse.doubleClick(chart.head(index + 1))
        else {
          const last = await chart.head(index).boundingBox()
          if (!last) throw new Error('The last lane is not on the screen')
          await mouse.hover({ x: last.x + last.width - 4, y: last.y + last.height / 2 })
          await mouse.click(button(t('canvas.insertLane')))
        }
        await type(name)
        await seeAll()
      }
    },

    async drawSteps() {
      const text = (step: number) => given.sop.steps[step - 1]?.activity ?? ''
      const activity = t('canvas.append_activity')
      await mouse.doubleClick(shape({ step: 1, lane: 1 }))
      await type(text(1))
      await append({ step: 1, lane: 1 }, activity, 1, text(2))
      await append({ step: 2, lane: 2 }, activity, 2, text(3))
      await append({ step: 3, lane: 4 }, activity, -1, text(4))
      await place(t('ui.symbolActivity'), 4, 2)
      await connect({ step: 4, lane: 3, side: 'left' }, { step: 4, lane: 2 })
      await append({ step: 4, lane: 2 }, t('canvas.append_decision'), 0, text(5))
      await append({ step: 5, lane: 2 }, activity, 1, text(6))
      await connect({ step: 5, lane: 2, side: 'right' }, { step: 4, lane: 3 })
      await place(t('ui.symbolActivity'), 6, 4)
      await connect({ step: 6, lane: 3, side: 'right' }, { step: 6, lane: 4 })
      await append({ step: 6, lane: 4 }, activity, 1, text(7))
      await append({ step: 7, lane: 5 }, t('canvas.append_end'), -1, text(8))
    },

    async writeStandards() {
      for (const [index, step] of given.sop.steps.entries()) {
        await mouse.click(chart.shape(index + 1, nameOf(step.shapes[0]?.actor)))
        await fill(t('inspector.requirements'), step.requirements)
        await fill(t('inspector.duration'), step.duration)
        await fill(t('inspector.output'), step.output)
        await fill(t('inspector.remarks'), step.remarks)
      }
    },

    async writeIdentity() {
      await leave()
      await fill(t('inspector.number'), String(given.sop.identity['number']))
      await fill(t('inspector.unit'), String(given.sop.identity['unit']))
    },

    /** Goes back to the start page and opens the SOP from its card. */
    async findAgain() {
      await mouse.click(button(t('ui.backToLibrary')))
      await mouse.click(page.getByRole('button', { name: given.sop.title, exact: true }))
      await page.getByRole('application').waitFor()
    },

    /** Exports through the dialog; the path of the file. */
    async download(format: 'json' | 'svg' | 'png'): Promise<string> {
      await mouse.click(button(t('ui.export')))
      await mouse.click(page.getByRole('dialog').getByRole('radio', { name: t(formatNames[format]) }))
      const downloading = page.waitForEvent('download')
      await mouse.click(
        page.getByRole('dialog').getByRole('button', { name: t('exporting.download'), exact: true }),
      )
      const download = await downloading
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      return download.path()
    },

    /** Imports a file on the start page. */
    async open(file: string) {
      const choosing = page.waitForEvent('filechooser')
      await mouse.click(button(t('library.import')))
      await (await choosing).setFiles(file)
      await page.getByRole('application').waitFor()
    },
  }
}

const nameOf = (actor: string | undefined) => given.sop.actors.find(({ id }) => id === actor)?.name ?? ''
