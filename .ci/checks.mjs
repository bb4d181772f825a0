import { checkHouse } from './house.mjs'
import { runTool } from './tools.mjs'

/** @type {ReadonlyArray<{ name: string, run: () => boolean }>} */
const checks = [
  { name: 'format', run: () => tool('oxfmt/bin/oxfmt', ['--check', '.', '.ci/*.mjs']) },
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', ['--deny-warnings', '.', '.ci']) },
  { name: 'house rules', run: checkHouse },
  { name: 'types', run: () => tool('typescript/bin/tsc', ['--noEmit', '-p', '.']) },
  {
    name: 'types of the core, without DOM',
    run: () => tool('typescript/bin/tsc', ['--noEmit', '-p', 'src/core']),
  },
  { name: 'unused code', run: () => tool('knip/bin/knip.js', ['--no-progress']) },
]

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
function tool(script, args) {
  return runTool(script, args, { quiet: true }).ok
}

/**
 * Runs every check that needs no test runner.
 * @returns {{ passed: number, failed: number }}
 */
export function runChecks() {
  let passed = 0
  for (const check of checks) {
    const isFine = check.run()
    if (isFine) passed += 1
    console.log(`${isFine ? '✓' : '✗'} ${check.name}`)
  }
  return { passed, failed: checks.length - passed }
}
