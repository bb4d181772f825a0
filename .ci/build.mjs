import { pathToFileURL } from 'node:url'
import { installMissing, root } from './install.mjs'
import { runTool } from './tools.mjs'

/** Builds the app into `dist`, after installing what is missing. Returns whether it worked. */
export function buildApp() {
  installMissing()
  return runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { cwd: root }).ok
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !buildApp()) process.exitCode = 1
