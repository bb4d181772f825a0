import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [20, 19]

/** Installs the exact packages of package-lock.json, unless they are there already. Throws with a sentence if it cannot. */
export function installMissing() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE
  if (major < oldMajor || (major === oldMajor && minor < oldMinor)) {
    throw new Error(`Lajur needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
  }
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json …')
  try {
    npm(['ci', '--no-audit', '--no-fund'])
  } catch {
    throw new Error('The packages could not be installed: look above for the reason, and try `npm ci`.')
  }
}

/** @param {readonly string[]} args */
function npm(args) {
  // Under `npm start` this is the npm that runs us, whatever the system calls it.
  const script = process.env['npm_execpath']
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit') }
  if (script?.endsWith('.js')) execFileSync(process.execPath, [script, ...args], options)
  else execFileSync('npm', [...args], { ...options, shell: process.platform === 'win32' })
}

/** Whether every package that must be there is, in the version of the lock. */
function isInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false
  const wanted = packagesOf(`${root}package-lock.json`)
  const present = packagesOf(`${root}node_modules/.package-lock.json`)
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || present[path]?.version === entry.version,
  )
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages
}
