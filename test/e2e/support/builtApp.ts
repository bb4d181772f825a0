import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../../.ci/server.mjs'

/** Where the built app lies. */
export const dist = resolve(
  fileURLToPath(new URL('../../..', import.meta.url)),
  process.env['LAJUR_DIST'] ?? 'dist',
)

/** The built app on a server of its own, with the headers of production. */
export async function serveBuiltApp(port = 0) {
  if (!existsSync(dist)) throw new Error('There is no built app: run `npm run build` first.')
  return serve({ folder: dist, port })
}
