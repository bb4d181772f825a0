import type { Page } from 'playwright'
import { wordsIn } from '#test/support/words.ts'
import { chartOn } from './chart.ts'
import { keyboardOf } from './keyboard.ts'
import { formatNames } from './formatNames.ts'
import { contentsOf } from './lajurFile.ts'
import { procedure01 } from './procedure.ts'

const given = contentsOf(procedure01())
const { t } = wordsIn('en')

/** A newcomer who draws procedure 01 and never touches the mouse; the interface speaks English. */
export function newcomerByKeyboard(page: Page) {
  const { press, type, walkTo } = keyboardOf(page)
  const chart = chartOn(page)

  /** Types over the open field, and leaves it for the chart. */
  async function write(text: string) {
    await chart.typing.waitFor()
    await type(text)
    await press('Enter')
    await chart.typing.waitFor({ state: 'detached' })
  }

  /** Goes from the chart to the panel, fills in what a step states, and comes back. */
  async function writeStandard(number: number) {
    const step = given.sop.steps[number - 1]
    const fields = [
      [t('inspector.requirements'), step?.requirements],
      [t('inspector.duration'), step?.duration],
      [t('inspector.output'), step?.output],
      [t('inspector.remarks'), step?.remarks],
    ] as const
    await press('F6')
    for (const [label, text] of fields) {
      if (text === undefined) continue
      await walkTo(label)
      await type(text)
    }
    await press('Escape')
  }

  /** The symbol that a key has just made or selected is given its step's texts. */
  async function writeStep(number: number) {
    await write(given.sop.steps[number - 1]?.activity ?? '')
    await writeStandard(number)
  }

  async function withoutText() {
    await chart.typing.waitFor()
    await press('Escape')
    await chart.typing.waitFor({ state: 'detached' })
  }

  return {
    async newSop() {
      await page.getByRole('button', { name: t('library.newBlank') }).waitFor()
      await walkTo(t('library.newBlank'))
      await press('Enter')
      await page.getByLabel(t('ui.title')).waitFor()
      await type(given.sop.title)
      await press('Enter')
    },

    async writeIdentity() {
      await press('F6')
      await walkTo(t('inspector.number'))
      await type(String(given.sop.identity['number']))
      await walkTo(t('inspector.unit'))
      await type(String(given.sop.identity['unit']))
      await walkTo(t('inspector.language'))
      await press('I', 'Escape')
    },

    async nameLanes() {
      const names = given.sop.actors.map(({ name }) => name)
      // From the chart to its first symbol, and on to the lane it stands in.
      await press('Tab', 'Control+Shift+Space')
      for (const [index, name] of names.entries()) {
        // Typing replaces the name; in the field Tab goes on to the next lane.
        if (index >= 3) await press('Alt+Shift+L')
        await (index < 2 ? type(name) : write(name))
        if (index < 2) await press('Tab')
      }
    },

    async drawSteps() {
      await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'F2')
      await writeStep(1)
      await press('Control+ArrowRight')
      await writeStep(2)
      await press('Enter')
      await writeStep(3)
      await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Control+ArrowLeft')
      await writeStep(4)
      await press('Control+Shift+ArrowLeft')
      await withoutText()
      await press('Alt+Shift+3')
      await writeStep(5)
      await press('Control+ArrowRight')
      await writeStep(6)
      await press('Control+Shift+ArrowRight')
      await withoutText()
      await press('Control+ArrowRight')
      await writeStep(7)
      await press('Alt+Shift+1')
      await writeStep(8)
      await press('Shift+ArrowLeft')
      // Back along the flow to the decision; from there the arrow that was still missing.
      await walkTo(/^Step 5 of 8/, 'Shift+Tab')
      await press('Alt+Shift+A', 'Shift+Tab', 'Shift+Tab')
      await page
        .getByRole('status')
        .filter({ hasText: /^Step 4 of 8, Sekretaris/ })
        .waitFor()
      await press('Enter')
    },

    /** Goes back to the start page and opens the SOP from its card. */
    async findAgain() {
      await walkTo(t('ui.backToLibrary'))
      await press('Enter')
      await page.getByRole('button', { name: given.sop.title, exact: true }).waitFor()
      await walkTo(given.sop.title)
      await press('Enter')
      await page.getByRole('application').waitFor()
    },

    /** Exports through the dialog; the path of the file. */
    async download(format: 'json' | 'svg' | 'png'): Promise<string> {
      await press('Control+e')
      await page.getByRole('dialog').waitFor()
      const chosen = page.getByRole('dialog').getByRole('radio', { name: t(formatNames[format]) })
      const group = await chosen.getAttribute('name')
      while ((await page.locator(':focus').getAttribute('name')) !== group) await press('Tab')
      while (!(await chosen.isChecked())) await press('ArrowDown')
      const downloading = page.waitForEvent('download')
      await walkTo(t('exporting.download'))
      await press('Enter')
      const download = await downloading
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      return download.path()
    },

    /** Imports a file on the start page. */
    async open(file: string) {
      await page.getByRole('button', { name: t('library.import'), exact: true }).waitFor()
      // Before the walk: it takes the browser a moment to hand the chooser to the test.
      const choosing = page.waitForEvent('filechooser')
      await walkTo(t('library.import'))
      await press('Enter')
      await (await choosing).setFiles(file)
      await page.getByRole('application').waitFor()
    },
  }
}
