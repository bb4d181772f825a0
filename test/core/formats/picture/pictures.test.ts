import { createHash } from 'node:crypto'
import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { decodeFile } from '@/core/formats/decodeFile.ts'
import { decode } from '@/core/formats/lajur/decode.ts'
import type { Decoded } from '@/core/formats/lajur/decodeValue.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import { base64Bytes } from '@/core/formats/picture/base64Bytes.ts'
import { pictureOf } from '@/core/formats/picture/pictureOf.ts'
import { embed } from '@/core/formats/png/embed.ts'
import { encode as encodeSvg } from '@/core/formats/svg/encode.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { pictureAddress } from '@/core/layout/pictureAddress.ts'
import type { Picture, PictureSource } from '@/core/layout/pictureSource.ts'
import { equalSops } from '@/core/model/equalSops.ts'
import type { Sop } from '@/core/model/sop.ts'
import { setLogo } from '@/core/operations/setLogo.ts'

function aPng(width: number, height: number): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><circle cx="9" cy="9" r="7"/></svg>`
  return new Uint8Array(new Resvg(svg).render().asPng())
}

function aPicture(width = 40, height = 30): Picture {
  const bytes = aPng(width, height)
  const picture = pictureOf(bytes, createHash('sha256').update(bytes).digest('hex'))
  if (picture === null) throw new Error('The test has no picture')
  return picture
}

function withLogo({ hash }: Picture): Sop {
  return setLogo(fixture('03'), hash)
}

const sourceOf = (picture: Picture): PictureSource => new Map([[picture.hash, picture]])

/** The file of a SOP with a logo, after a change of its text. */
function changed(change: (file: { pictures: Record<string, unknown> }) => void): Decoded {
  const picture = aPicture()
  const file = JSON.parse(encode(withLogo(picture), sourceOf(picture))) as {
    pictures: Record<string, unknown>
  }
  change(file)
  return decode(JSON.stringify(file))
}

const entryOf = (picture: Picture, mediaType: string = picture.mediaType) => ({
  mediaType,
  base64: pictureAddress(picture).replace(/^[^,]*,/, ''),
})

function outcome(decoded: Decoded): readonly unknown[] {
  return decoded.ok
    ? [decoded.pictures.size, decoded.warnings.map(({ key }) => key)]
    : ['refused', decoded.reason.key]
}

describe('a picture', () => {
  it('is known by its bytes, with its size in pixels', () => {
    const picture = aPicture(40, 30)
    const jpeg = Uint8Array.from([
      ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
      ...[0xff, 0xff, 0xc2, 0, 17, 8, 0, 50, 1, 44, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
    ])

    expect([picture.mediaType, picture.width, picture.height]).toEqual(['image/png', 40, 30])
    expect(pictureOf(jpeg, 'hash')).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 50 })
  })

  it('is none when it is too large, empty, cut off or something else', () => {
    const png = aPng(20, 20)
    const endless = png.slice()
    endless.set([0, 1, 0, 0], 16)
    const heavy = new Uint8Array(1024 * 1024 + 1)
    heavy.set(png)

    const none = [
      heavy,
      new Uint8Array(0),
      png.subarray(0, 20),
      endless,
      new TextEncoder().encode('GIF89a'),
      Uint8Array.from([0xff, 0xd8, 0xff, 0xff]),
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ]

    expect(none.map((bytes) => pictureOf(bytes, 'hash'))).toEqual(none.map(() => null))
  })

  it('comes back from base64 byte for byte, and nothing else does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(base64Bytes(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
      }),
    )
    expect(['a', 'ab', 'abc', 'a===', 'ab=c', 'ab c', 'abc\n', 'ab$=', '===='].map(base64Bytes)).toEqual(
      ['a', 'ab', 'abc', 'a===', 'ab=c', 'ab c', 'abc\n', 'ab$=', '===='].map(() => null),
    )
  })
})

describe('the logo in a file', () => {
  it('travels in JSON, SVG and PNG', () => {
    const picture = aPicture()
    const sop = withLogo(picture)
    const pictures = sourceOf(picture)
    const svg = encodeSvg(layoutChart(sop).scene, sop, {
      background: 'white',
      margin: 5,
      carriesSop: true,
      pictures,
    })
    const files = [
      new TextEncoder().encode(encode(sop, pictures)),
      new TextEncoder().encode(svg),
      embed(aPng(50, 50), sop, pictures),
    ]

    for (const file of files) {
      const decoded = decodeFile(file)
      if (!decoded.ok) throw new Error(decoded.reason.key)
      expect(decoded.warnings).toEqual([])
      expect(equalSops(decoded.sop, sop)).toBe(true)
      expect(decoded.pictures).toEqual(pictures)
      expect(encode(decoded.sop, decoded.pictures)).toBe(encode(sop, pictures))
    }
  })

  it('is written only when the SOP has one, and no other picture is', () => {
    const picture = aPicture()

    expect(encode(fixture('03'), sourceOf(picture))).toBe(encode(fixture('03')))
    expect(encode(withLogo(picture))).not.toContain('pictures')
  })

  it('may be as large as a megabyte', () => {
    const small = aPicture()
    const bytes = new Uint8Array(1024 * 1024)
    bytes.set(small.bytes)
    const large = { ...small, bytes }

    const decoded = decode(encode(withLogo(large), sourceOf(large)))

    expect(outcome(decoded)).toEqual([1, []])
  })

  it.each<[string, (file: { pictures: Record<string, unknown> }) => void, readonly unknown[]]>([
    [
      'of a wrong media type',
      (file) => replaceEach(file, () => entryOf(aPicture(), 'image/jpeg')),
      unusable(),
    ],
    [
      'of an unknown media type',
      (file) => replaceEach(file, () => entryOf(aPicture(), 'image/svg+xml')),
      unusable(),
    ],
    [
      'that is no picture',
      (file) => replaceEach(file, () => ({ mediaType: 'image/png', base64: 'AAAA' })),
      unusable(),
    ],
    [
      'that is no base64',
      (file) => replaceEach(file, () => ({ mediaType: 'image/png', base64: '<svg/>' })),
      unusable(),
    ],
    ['that is a number', (file) => replaceEach(file, () => 7), unusable()],
    ['that is null', (file) => replaceEach(file, () => null), unusable()],
    [
      'that is too large',
      (file) => replaceEach(file, () => ({ mediaType: 'image/png', base64: 'A'.repeat(1_500_000) })),
      [0, ['picture.inFileTooLarge']],
    ],
    ['under an odd name', (file) => (file.pictures = { logo: entryOf(aPicture()) }), unusable()],
    ['in a list', (file) => (file.pictures = [] as never), [0, ['format.leftOut']]],
    ['as a text', (file) => (file.pictures = 'logo' as never), [0, ['format.leftOut']]],
  ])('%s is left out with a warning, and the SOP is read', (_, change, expected) => {
    expect(outcome(changed(change))).toEqual(expected)
  })

  it('never touches the prototype of anything', () => {
    const picture = aPicture()
    const text = encode(withLogo(picture), sourceOf(picture)).replace(
      '"pictures": {',
      `"pictures": { "__proto__": { "mediaType": "image/png", "base64": "" },`,
    )

    const decoded = decode(text)

    expect(outcome(decoded)).toEqual([1, ['picture.inFileUnusable']])
    expect(({} as { mediaType?: string }).mediaType).toBe(undefined)
  })
})

function replaceEach(file: { pictures: Record<string, unknown> }, make: () => unknown): void {
  for (const hash of Object.keys(file.pictures)) file.pictures[hash] = make()
}

function unusable(): readonly unknown[] {
  return [0, ['picture.inFileUnusable']]
}
