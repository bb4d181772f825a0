import { getBrowser } from './browser.mjs'
import { buildApp } from './build.mjs'
import { runChecks } from './checks.mjs'
import { installMissing } from './install.mjs'
import { getPoppler, popplerMissing } from './poppler.mjs'
import { finish, runSuite } from './suites.mjs'

const oneFailure = { passed: 0, failed: 1 }

async function runEverything() {
  installMissing()
  const browser = await getBrowser(console.log)
  if (!getPoppler(console.log)) console.log(popplerMissing)
  const results = [runChecks(), runSuite('node')]
  if (browser === null) {
    console.log(
      'Install Chromium, Chrome or Edge, or name one in the variable CHROMIUM, to run the browser tests.',
    )
    return [...results, oneFailure]
  }
  process.env['CHROMIUM'] = browser
  const isBuilt = buildApp()
  console.log(`${isBuilt ? '✓' : '✗'} build`)
  const built = isBuilt ? { passed: 1, failed: 0 } : oneFailure
  return [...results, built, runSuite('browser'), ...(isBuilt ? [runSuite('e2e')] : [])]
}

try {
  finish(await runEverything())
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
  finish([oneFailure])
}
