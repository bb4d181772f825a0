import { describe, expect, it } from 'vitest'
import { aName, aStorage, someSop } from '#test/support/aStorage.ts'
import { aPngFile } from '#test/support/aPngFile.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import { embed } from '@/core/formats/png/embed.ts'
import type { Sop } from '@/core/model/sop.ts'
import { setLogo } from '@/core/operations/setLogo.ts'
import { createImporter } from '@/library/import/importer.ts'
import { createLibrary } from '@/storage/createLibrary.ts'

/** A device with nothing on it. */
async function aDevice() {
  const storage = await aStorage(aName())
  const library = createLibrary(storage)
  const importer = createImporter({ library, titleOfCopy: (title) => title, onOnly: () => {} })
  return { storage, library, importer }
}

/** A SOP with a logo, and its file as another device wrote it. */
async function aSopWithLogo(): Promise<{ sop: Sop; file: string; png: Uint8Array }> {
  const { pictures } = await aStorage(aName())
  const kept = await pictures.keep(await aPngFile(48, 32, 'rgb(0, 80, 160)'))
  if (!kept.ok) throw new Error(kept.reason.key)
  const sop = setLogo(someSop(), kept.picture.hash)
  const source = await pictures.load([kept.picture.hash])
  return { sop, file: encode(sop, source), png: embed(await aPngFile(9, 9, 'red'), sop, source) }
}

const incoming = (content: string | Uint8Array) => ({
  name: 'sop.lajur.json',
  bytes: () => Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content),
})

describe('a file that is imported', () => {
  it.each(['file', 'png'] as const)('brings its logo to an empty device (%s)', async (kind) => {
    const { storage, library, importer } = await aDevice()
    const given = await aSopWithLogo()

    await importer.take([incoming(given[kind])])

    const sop = await library.read(given.sop.id)
    const hash = sop?.identity.logo ?? ''
    expect(hash).toBe(given.sop.identity.logo)
    const picture = (await storage.pictures.load([hash])).get(hash)
    expect([picture?.width, picture?.height]).toEqual([48, 32])
  })

  it('is told about a logo that is not the one it means, and comes in without it', async () => {
    const { library, importer } = await aDevice()
    const { sop, file } = await aSopWithLogo()
    const other = 'f'.repeat(64)

    await importer.take([incoming(file.replaceAll(sop.identity.logo ?? '', other))])

    const state = importer.state.getState()
    const [item] = state.kind === 'asking' ? state.items : []
    expect(item).toMatchObject({ kind: 'sop', warnings: [{ key: 'picture.inFileChanged' }] })
    await importer.confirm()
    expect((await library.read(sop.id))?.identity).not.toHaveProperty('logo')
  })

  it('is told about a logo that no browser can draw', async () => {
    const { importer } = await aDevice()
    const { pictures } = await aStorage(aName())
    const whole = await aPngFile(48, 32, 'red')
    const cut = whole.slice(0, 45)
    const kept = await pictures.keep(cut)
    if (!kept.ok) throw new Error(kept.reason.key)
    const sop = setLogo(someSop(), kept.picture.hash)

    await importer.take([incoming(encode(sop, pictures.state.getState()))])

    const state = importer.state.getState()
    expect(state.kind === 'asking' && state.items[0]).toMatchObject({
      warnings: [{ key: 'picture.inFileUnusable' }],
    })
  })

  it('needs no picture that is here already, and is told about one that is nowhere', async () => {
    const { storage, importer, library } = await aDevice()
    const kept = await storage.pictures.keep(await aPngFile(5, 5, 'red'))
    const known = setLogo(someSop(), kept.ok ? kept.picture.hash : null)
    const unknown = setLogo(someSop(), 'e'.repeat(64))

    await importer.take([incoming(encode(known)), incoming(encode(unknown))])

    const state = importer.state.getState()
    const warnings =
      state.kind === 'asking' ? state.items.map((item) => 'warnings' in item && item.warnings) : []
    expect(warnings).toEqual([[], [{ key: 'picture.inFileMissing' }]])
    await importer.confirm()
    expect((await library.read(known.id))?.identity.logo).toBe(known.identity.logo)
  })
})
