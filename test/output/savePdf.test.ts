import { afterEach, describe, expect, it, vi } from 'vitest'
import { decode } from '@/core/formats/lajur/decode.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import { downloadPdfOfAll } from '@/output/savePdf.ts'
import { downloadSheets } from '@/output/saveSheets.ts'
import procedure01 from '../fixtures/sops/01-bps-pengiriman-dokumen.lajur.json?raw'
import procedure12 from '../fixtures/sops/12-bps-pelaksanaan-kontrak-30-langkah.lajur.json?raw'

afterEach(() => vi.restoreAllMocks())

const sopIn = (text: string): Sop => {
  const decoded = decode(text)
  if (!decoded.ok) throw new Error('The fixture does not decode')
  return decoded.sop
}
const sops = [sopIn(procedure01), sopIn(procedure12)]
const pictures = new Map()

/** What a browser would save, by name. */
function savedFiles() {
  const saved = new Map<string, string>()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.set(this.download, this.href)
  })
  const bytesOf = async (name: string) =>
    new Uint8Array(await (await fetch(saved.get(name) ?? '')).arrayBuffer())
  return { saved, bytesOf }
}

const tools = () => {
  const told: (number | null)[] = []
  const controller = new AbortController()
  const tell = (_: unknown, done: number | null) => void told.push(done)
  return { told, controller, tools: { signal: controller.signal, tell } }
}

describe('several SOPs as one PDF', { timeout: 60_000 }, () => {
  it('hold all their pages in one file of the name that was given, and tell how far it is', async () => {
    const { saved, bytesOf } = savedFiles()
    const work = tools()

    const name = await downloadPdfOfAll(sops, { name: 'SOP Bagian Umum', pictures, tools: work.tools })

    expect([...saved.keys()]).toEqual([name])
    expect(name).toBe('SOP Bagian Umum.pdf')
    const text = new TextDecoder('latin1').decode(await bytesOf(name))
    const sheets = sops.flatMap((sop) => layoutForm(sop).scene.form?.sheets ?? [])
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(sheets.length)
    expect(work.told).toEqual([0, 0.5])
  })

  it('are dismissed between two of them, and then nothing is saved', async () => {
    const { saved } = savedFiles()
    const work = tools()
    const tell = () => work.controller.abort()

    const saving = downloadPdfOfAll(sops, { name: 'SOP', pictures, tools: { ...work.tools, tell } })

    await expect(saving).rejects.toThrow('aborted')
    expect(saved.size).toBe(0)
  })
})

describe('pages as pictures', { timeout: 60_000 }, () => {
  const [, sop = sopIn(procedure12)] = sops
  const { scene } = layoutForm(sop)
  const sheets = scene.form?.sheets ?? []
  const options = { background: 'white', margin: 5, carriesSop: true, scale: 1 } as const
  const say = (message: Message) => Object.values(message).join(' ')

  it('come as a zip with a file for each page', async () => {
    const { saved, bytesOf } = savedFiles()
    const job = { ...options, format: 'svg', say, tools: tools().tools } as const

    const name = await downloadSheets({ sop, scene }, sheets, job)

    const { unzipSync } = await import('fflate')
    expect([...saved.keys()]).toEqual([name])
    const files = Object.entries(unzipSync(await bytesOf(name)))
    expect(files).toHaveLength(sheets.length)
    const texts = files.map(([, bytes]) => new TextDecoder().decode(bytes))
    expect(texts.every((text) => text.includes('width="297mm" height="210mm"'))).toBe(true)
    expect(texts.filter((text) => text.includes('<metadata'))).toHaveLength(1)
  })

  it('are one plain file where one page is chosen, as many pixels as its paper has', async () => {
    const { saved, bytesOf } = savedFiles()
    const job = { ...options, format: 'png', say, tools: tools().tools } as const

    const name = await downloadSheets({ sop, scene }, sheets.slice(1, 2), job)

    expect([...saved.keys()]).toEqual([name])
    expect(name).toMatch(/\.png$/)
    const picture = await createImageBitmap(new Blob([await bytesOf(name)]))
    expect([picture.width, picture.height]).toEqual([1123, 794])
  })
})
