import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serve } from '../../.ci/server.mjs'

async function served() {
  const folder = await mkdtemp(join(tmpdir(), 'lajur-server-'))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'dist/index.html'), '<p>Lajur</p>')
  await writeFile(join(folder, 'dist/assets/a.js'), '1')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  const server = await serve({ folder: join(folder, 'dist') })
  onTestFinished(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })
  return server
}

describe('the server of npm start', () => {
  it('sends the page with a strict policy', async () => {
    const { url } = await served()

    const response = await fetch(url)

    expect(await response.text()).toBe('<p>Lajur</p>')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('lets files with a hash in their name be kept for ever', async () => {
    const { url } = await served()

    const response = await fetch(`${url}assets/a.js`)

    expect(response.headers.get('Content-Type')).toContain('text/javascript')
    expect(response.headers.get('Cache-Control')).toContain('immutable')
  })

  it.each(['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '%', 'missing.js', 'assets'])(
    'does not find %s',
    async (path) => {
      const { url } = await served()

      expect((await fetch(url + path)).status).toBe(404)
    },
  )

  it('takes another port when its own is taken', async () => {
    const { port } = await served()

    const other = await serve({ folder: tmpdir(), port })
    onTestFinished(() => other.close())

    expect(other.port).not.toBe(port)
  })

  it('only reads', async () => {
    const { url } = await served()

    expect((await fetch(url, { method: 'POST' })).status).toBe(405)
  })
})
