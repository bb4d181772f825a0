import { spawnSync } from 'node:child_process'
import { root } from './install.mjs'

/**
 * Runs a tool of node_modules and shows what it says: at once, or with `quiet` only when it fails.
 * @param {string} script Path of its script within node_modules.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {{ ok: boolean }}
 */
export function runTool(script, args, { cwd = root, quiet = false, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (quiet && status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}`)
  return { ok: status === 0 }
}
