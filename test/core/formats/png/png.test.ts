import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { strToU8, zlibSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyText } from '../anyText.ts'
import { fixture } from '../fixture.ts'
import { withTexts } from '../withTexts.ts'
import { decodeFile } from '@/core/formats/decodeFile.ts'
import { chunkBytes, chunksOf } from '@/core/formats/png/chunks.ts'
import { embed } from '@/core/formats/png/embed.ts'
import { extract } from '@/core/formats/png/extract.ts'
import { equalSops } from '@/core/model/equalSops.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>'
let picture: Uint8Array

function withChunk(data: Uint8Array, type = 'iTXt'): Uint8Array {
  const end = chunksOf(picture).at(-1)?.start ?? 0
  return Buffer.concat([picture.subarray(0, end), chunkBytes(type, data), picture.subarray(end)])
}

const textChunk = (body: Uint8Array, flags = [1, 0, 0, 0]): Uint8Array =>
  Buffer.concat([strToU8('lajur-sop'), Uint8Array.of(0, ...flags), body])
const reasonOf = (png: Uint8Array): string => {
  const decoded = extract(png)
  return decoded.ok ? 'ok' : decoded.reason.key
}

beforeAll(() => {
  picture = new Uint8Array(new Resvg(drawing).render().asPng())
})

describe('the Sop in a PNG', { timeout: 60_000 }, () => {
  it('comes back equal, whatever people typed', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const sop = withTexts(fixture('03'), texts)

        const decoded = extract(embed(picture, sop))

        return decoded.ok && decoded.warnings.length === 0 && equalSops(decoded.sop, sop)
      }),
      { numRuns: 100 },
    )
  })

  it('leaves the picture what it was', async () => {
    const png = embed(picture, fixture('12'))

    const chunks = chunksOf(png)

    expect(chunks.every(({ isSound }) => isSound)).toBe(true)
    expect(chunks.map(({ type }) => type)).toEqual([
      ...chunksOf(picture)
        .slice(0, -1)
        .map(({ type }) => type),
      'iTXt',
      'IEND',
    ])
    expect(
      Buffer.concat([png.subarray(0, chunks.at(-2)?.start), png.subarray(chunks.at(-1)?.start)]),
    ).toEqual(Buffer.from(picture))
  })

  it('is read from an uncompressed chunk too', () => {
    const json = '{"format":"lajur-sop","version":1,"sop":{"id":"x","title":"t","actors":[],"steps":[]}}'

    expect(reasonOf(withChunk(textChunk(strToU8(json), [0, 0, 0, 0])))).toBe('ok')
  })

  it('stops at a bomb', () => {
    const bomb = zlibSync(new Uint8Array(60 * 1024 * 1024), { level: 9 })

    expect(bomb.length).toBeLessThan(100_000)
    expect(reasonOf(withChunk(textChunk(bomb)))).toBe('format.tooLarge')
  })

  it('is refused with a reason where the picture is not what it should be', () => {
    const sound = embed(picture, fixture('09'))
    const chunk = chunksOf(sound).find(({ type }) => type === 'iTXt')
    const flipped = Uint8Array.from(sound)
    flipped[(chunk?.start ?? 0) + 60] = (flipped[(chunk?.start ?? 0) + 60] ?? 0) ^ 1

    expect(reasonOf(picture)).toBe('format.pngWithoutSop')
    expect(reasonOf(flipped)).toBe('format.pngDamaged')
    expect(reasonOf(sound.subarray(0, (chunk?.start ?? 0) + 40))).toBe('format.pngWithoutSop')
    expect(reasonOf(withChunk(textChunk(Uint8Array.of(1, 2, 3))))).toBe('format.pngDamaged')
    expect(reasonOf(withChunk(strToU8('lajur-sop')))).toBe('format.pngWithoutSop')
    expect(reasonOf(strToU8('no picture'))).toBe('format.notLajur')
    expect(reasonOf(withChunk(textChunk(strToU8('{}'), [9, 9, 0, 0])))).toBe('format.pngDamaged')
  })

  it('is found by the content of a file, whatever its name', () => {
    const decoded = decodeFile(embed(picture, fixture('01')))

    expect(decoded.ok && equalSops(decoded.sop, fixture('01'))).toBe(true)
  })

  it('is not put into what is no whole picture', () => {
    const cut = picture.subarray(0, 40)

    expect(embed(cut, fixture('01'))).toBe(cut)
  })
})
