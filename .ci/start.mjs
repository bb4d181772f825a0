import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildApp } from './build.mjs'
import { root } from './install.mjs'
import { serve } from './server.mjs'

const PORT = 4173

/** @param {string} url */
function openInBrowser(url) {
  /** @type {Record<string, [string, string[]]>} */
  const openers = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '', url]] }
  const [command, args] = openers[process.platform] ?? ['xdg-open', [url]]
  // Without a desktop there is nothing to open; the address stands on the screen.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

try {
  if (!buildApp()) throw new Error('The app could not be built: look above for the reason.')
  const { url } = await serve({ folder: join(root, 'dist'), port: Number(process.env['PORT'] ?? PORT) })
  console.log(`Lajur runs at ${url}  (Ctrl+C ends it)`)
  if (process.stdout.isTTY && !process.env['CI']) openInBrowser(url)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
