import { expect, it } from 'vitest'
import { installerOfPlaywright } from '../../.ci/browser.mjs'
import { runTool } from '../../.ci/tools.mjs'

it('a missing browser can be asked of Playwright: its installer is where it is looked for', () => {
  expect(runTool(installerOfPlaywright, ['install', '--dry-run', 'chromium'], { quiet: true })).toEqual({
    ok: true,
  })
})
