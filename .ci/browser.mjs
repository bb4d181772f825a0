import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { env, platform } from 'node:process'
import { installDebianPackage } from './debian.mjs'
import { runTool } from './tools.mjs'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** Where installers put Chromium, Chrome and Edge when they are not on the path. */
function wellKnownPlaces() {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) => [
      `/Applications/${name}.app/Contents/MacOS/${name}`,
      join(env['HOME'] ?? '', `Applications/${name}.app/Contents/MacOS/${name}`),
    ])
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean)
    return roots.flatMap((root) => [
      join(String(root), 'Google/Chrome/Application/chrome.exe'),
      join(String(root), 'Microsoft/Edge/Application/msedge.exe'),
      join(String(root), 'Chromium/Application/chrome.exe'),
    ])
  }
  return []
}

function onThePath() {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** Playwright's own Chromium, whether it has been downloaded or not; null while Playwright is not installed. */
function playwrightPlace() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright')
    return /** @type {string} */ (chromium.executablePath())
  } catch {
    // Not installed yet, or no build for this system: then there is nothing to look at.
    return null
  }
}

/** @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false
  // Asking for the version opens a window on Windows; a file in its own installation folder is proof enough there.
  if (platform === 'win32') return true
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

/**
 * The path of a Chromium, Chrome or Edge that starts: what the variable CHROMIUM names, else the system's, else
 * Playwright's own. Null if there is none.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const named = env['CHROMIUM']
  if (named) return starts(named) ? named : null
  const places = [...onThePath(), ...wellKnownPlaces(), playwrightPlace()]
  return places.find((place) => place !== null && starts(place)) ?? null
}

/**
 * Finds a browser, or gets one: on Debian and its relatives as root the `chromium` package, else Playwright's download.
 * @param {(line: string) => void} tell
 * @returns {Promise<string | null>}
 */
export async function getBrowser(tell) {
  const found = await findBrowser()
  if (found !== null || env['CHROMIUM']) return found
  tell('No Chromium, Chrome or Edge found; getting one.')
  for (const install of [() => installDebianPackage(packageName), downloadWithPlaywright]) {
    try {
      install()
    } catch (error) {
      tell(`  ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
    const got = await findBrowser()
    if (got !== null) return got
  }
  return null
}

/** Ubuntu's `chromium` is an empty shell around a snap, which a container cannot install. */
function packageName() {
  if (/^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))) {
    throw new Error('Ubuntu has no Chromium package')
  }
  return 'chromium'
}

/** By its path: the package does not export it. */
export const installerOfPlaywright = 'playwright/cli.js'

function downloadWithPlaywright() {
  if (!runTool(installerOfPlaywright, ['install', 'chromium']).ok) {
    throw new Error('Playwright could not download Chromium')
  }
}
