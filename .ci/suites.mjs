import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './tools.mjs'

/**
 * Runs one suite of tests and counts.
 * @param {string} project Name of the project in vite.config.ts.
 * @returns {{ passed: number, failed: number }}
 */
export function runSuite(project) {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  console.log(`\n— ${project} tests —`)
  const { ok } = runTool('vitest/vitest.mjs', ['run', '--project', project, ...reporters])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that cannot be loaded and an error outside any test fail the run without a failed test.
    return { passed: numPassedTests, failed: ok ? 0 : Math.max(1, numFailedTests) }
  } catch {
    console.log(`The ${project} tests did not finish.`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Says the sum as the last line and sets the exit code.
 * @param {ReadonlyArray<{ passed: number, failed: number }>} results
 */
export function finish(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  process.exitCode = failed === 0 ? 0 : 1
  console.log(`\n${passed} passed, ${failed} failed`)
}
