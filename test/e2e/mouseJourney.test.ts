import { readFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveBuiltApp } from './support/builtApp.ts'
import { drawingOf } from './support/lajurFile.ts'
import { newcomerByMouse } from './support/newcomerByMouse.ts'
import { procedure01 } from './support/procedure.ts'
import { aPage } from './support/profile.ts'

/** Half a minute on a machine of one's own; others may be busy. */
const slowMachineMs = 240_000

describe('with the mouse', () => {
  it(
    'draws a real procedure from a blank SOP, finds it again, exports it and reads it back',
    { timeout: slowMachineMs },
    async () => {
      const app = await serveBuiltApp()
      onTestFinished(() => app.close())
      const page = await aPage(app.url, { locale: 'id-ID', height: 900 })
      const hand = newcomerByMouse(page)

      await hand.newSop()
      await hand.nameLanes()
      await hand.drawSteps()
      await hand.writeStandards()
      await hand.writeIdentity()
      await page.reload()
      await page.getByRole('application').waitFor()
      await hand.findAgain()

      const files = {
        json: await hand.download('json'),
        svg: await hand.download('svg'),
        png: await hand.download('png'),
      }
      const drawn = await readFile(files.json, 'utf8')
      expect(drawingOf(drawn)).toEqual(drawingOf(procedure01()))

      for (const file of Object.values(files)) {
        const other = await aPage(app.url, { locale: 'id-ID', height: 900 })
        const stranger = newcomerByMouse(other)
        await stranger.open(file)
        expect(await readFile(await stranger.download('json'), 'utf8')).toBe(drawn)
      }
    },
  )
})
