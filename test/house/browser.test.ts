import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { installerOfPlaywright } from '../../.ci/browser.mjs'
import { root } from '../../.ci/install.mjs'
import { runTool } from '../../.ci/tools.mjs'

/** What a script prints on a machine without a browser on its path. */
function printed(script: string, browsers: string): string {
  const env = { ...process.env, PATH: '', CHROMIUM: '', PLAYWRIGHT_BROWSERS_PATH: browsers }
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env,
    encoding: 'utf8',
  }).trim()
}

it('a missing browser can be asked of Playwright: its installer is where it is looked for', () => {
  expect(runTool(installerOfPlaywright, ['install', '--dry-run', 'chromium'], { quiet: true })).toEqual({
    ok: true,
  })
})

it.skipIf(process.platform !== 'linux')('what Playwright has downloaded is found', () => {
  const browsers = mkdtempSync(join(tmpdir(), 'lajur-browsers-'))
  onTestFinished(() => rmSync(browsers, { recursive: true, force: true }))
  const find = `import { findBrowser } from './.ci/browser.mjs'; console.log(await findBrowser())`
  expect(printed(find, browsers)).toBe('null')

  const place = printed(
    `import { chromium } from 'playwright'; console.log(chromium.executablePath())`,
    browsers,
  )
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, '#!/bin/sh\nexit 0\n', { mode: 0o755 })

  expect(printed(find, browsers)).toBe(place)
})
