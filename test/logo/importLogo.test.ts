import { describe, expect, it } from 'vitest'
import { aPngFile } from '#test/support/aPngFile.ts'
import { pictureOf } from '@/core/formats/picture/pictureOf.ts'
import { importLogo } from '@/logo/importLogo.ts'

const fileOf = (content: Uint8Array | string) =>
  new Blob([typeof content === 'string' ? content : content.slice()])

/** What became of a file: type and pixels of the logo, or why there is none. */
async function outcomeOf(content: Uint8Array | string): Promise<string> {
  const imported = await importLogo(fileOf(content))
  if (!imported.ok) return imported.reason.key
  const picture = pictureOf(imported.bytes, 'hash')
  return `${picture?.mediaType} ${picture?.width}×${picture?.height}`
}

/** The colour of a pixel of an imported logo: red, green, blue, alpha. */
async function pixelOf(content: Uint8Array | string, x: number, y: number): Promise<readonly number[]> {
  const imported = await importLogo(fileOf(content))
  if (!imported.ok) throw new Error(imported.reason.key)
  const bitmap = await createImageBitmap(fileOf(imported.bytes))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  return [...(context?.getImageData(x, y, 1, 1).data ?? [])]
}

async function noisePng(side: number): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(side, side)
  const context = canvas.getContext('2d')
  const image = context?.createImageData(side, side)
  if (!context || !image) throw new Error('The browser of the test cannot draw')
  let state = 7
  for (let at = 0; at < image.data.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    image.data[at] = at % 4 === 3 ? 255 : state >>> 24
  }
  context.putImageData(image, 0, 0)
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
}

const svg = (attributes: string, content = '<rect width="100%" height="100%" fill="#c00"/>') =>
  `<?xml version="1.0"?><!-- a logo --><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`

describe('importing a logo', () => {
  it('keeps a small PNG as large as it is, with what is transparent', async () => {
    const png = await aPngFile(120, 80, 'rgb(200, 0, 0)')

    expect(await outcomeOf(png)).toBe('image/png 120×80')
    expect(await pixelOf(png, 10, 10)).toEqual([200, 0, 0, 255])
    expect(await pixelOf(png, 110, 10)).toEqual([0, 0, 0, 0])
  })

  it('makes a large picture smaller, in proportion', async () => {
    expect(await outcomeOf(await aPngFile(3000, 1500, 'teal'))).toBe('image/png 1000×500')
    expect(await outcomeOf(await aPngFile(600, 2400, 'teal', 'image/jpeg'))).toBe('image/jpeg 250×1000')
  })

  it('draws an SVG large, whatever size it says it has', async () => {
    expect(await outcomeOf(svg('width="20" height="10"'))).toBe('image/png 1000×500')
    expect(await outcomeOf(svg('viewBox="0 0 30 60"'))).toBe('image/png 500×1000')
    expect(await outcomeOf(svg('width="4000" height="4000"'))).toBe('image/png 1000×1000')
    expect(await pixelOf(svg('viewBox="0 0 10 10"'), 500, 500)).toEqual([204, 0, 0, 255])
  })

  it('runs no script of an SVG and loads nothing for it', async () => {
    const evil = svg(
      'width="10" height="10" onload="window.hacked = true"',
      `<script>window.hacked = true</script><image href="${location.origin}/never.png" width="9" height="9"/>`,
    )

    expect(await outcomeOf(evil)).toBe('image/png 1000×1000')

    expect('hacked' in window).toBe(false)
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('never.png'))
    expect(asked).toEqual([])
  })

  it('never keeps more than a megabyte', async () => {
    const noise = await noisePng(1000)
    expect(noise.length).toBeGreaterThan(2_000_000)

    const imported = await importLogo(fileOf(noise))

    expect(imported.ok && imported.bytes.length).toBeLessThanOrEqual(1024 * 1024)
    expect(await outcomeOf(noise)).toMatch(/^image\/png (\d+)×\1$/)
  })

  it('leaves behind what a file carries beside its pixels', async () => {
    const png = await aPngFile(10, 10, 'red')
    const secret = new TextEncoder().encode('secret place')
    const both = new Uint8Array([...png, ...secret])

    const imported = await importLogo(fileOf(both))

    expect(imported.ok && new TextDecoder().decode(imported.bytes)).not.toContain('secret')
  })

  it('says what is wrong with what it cannot use', async () => {
    const png = await aPngFile(300, 300, 'red')
    const huge = png.slice()
    huge.set([0, 0, 0x60, 0], 16)
    const jpeg = await aPngFile(300, 300, 'red', 'image/jpeg')

    expect(await outcomeOf('just text')).toBe('picture.notAPicture')
    expect(await outcomeOf('')).toBe('picture.notAPicture')
    expect(await outcomeOf('GIF89a')).toBe('picture.notAPicture')
    expect(await outcomeOf('<html><body>no</body></html>')).toBe('picture.notAPicture')
    expect(await outcomeOf('%PDF-1.7')).toBe('picture.notAPicture')
    expect(await outcomeOf(png.subarray(0, 40))).toBe('picture.damaged')
    expect(await outcomeOf(jpeg.subarray(0, 30))).toBe('picture.damaged')
    expect(await outcomeOf('<svg xmlns="http://www.w3.org/2000/svg"><rect></svg>')).toBe('picture.damaged')
    expect(await outcomeOf(huge)).toBe('picture.tooManyPixels')
    expect(await outcomeOf(new Uint8Array(21 * 1024 * 1024))).toBe('picture.fileTooLarge')
  })
})
