import { describe, expect, it } from 'vitest'
import { decode } from '@/core/formats/lajur/decode.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import { extract } from '@/core/formats/png/extract.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Sop } from '@/core/model/sop.ts'
import { BlankPicture } from '@/output/drawPng.ts'
import { windowOf } from '@/output/pictureOptions.ts'
import type { PictureOptions, Subject } from '@/output/pictureOptions.ts'
import { planOf } from '@/output/pngPlan.ts'
import { renderPng } from '@/output/renderPng.ts'
import procedure from '../fixtures/sops/01-bps-pengiriman-dokumen.lajur.json?raw'

const sop = (): Sop => {
  const decoded = decode(procedure)
  if (!decoded.ok) throw new Error('The fixture does not decode')
  return decoded.sop
}
const whole = (): Subject => ({ sop: sop(), scene: layoutChart(sop()).scene })
const plain: PictureOptions = { background: 'white', margin: 5, carriesSop: false, scale: 1 }
const { signal } = new AbortController()

const draw = (subject: Subject, options: PictureOptions) =>
  renderPng(subject, options, { plan: planOf(windowOf(subject, options.margin), options.scale), signal })

/** The pixels of a PNG. */
async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob)
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) throw new Error('No canvas')
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, bitmap.width, bitmap.height)
}

/** How many pixels are dark within a rectangle of the Scene. */
function darkIn(
  { data, width }: ImageData,
  at: { x: number; y: number; width: number; height: number },
  pxPerMm: number,
) {
  let dark = 0
  for (let y = Math.round(at.y * pxPerMm); y < (at.y + at.height) * pxPerMm; y++) {
    for (let x = Math.round(at.x * pxPerMm); x < (at.x + at.width) * pxPerMm; x++) {
      const index = (y * width + x) * 4
      if ((data[index] ?? 255) < 128 && (data[index + 3] ?? 0) > 128) dark++
    }
  }
  return dark
}

describe('the PNG of a chart', () => {
  it.each([1, 2, 3, 4])('is as large as the chart at %d×, and its text is in it', async (scale) => {
    const subject = whole()

    const pixels = await pixelsOf(await draw(subject, { ...plain, scale }))

    const { width, height } = planOf(windowOf(subject, 5), scale)
    expect([pixels.width, pixels.height]).toEqual([width, height])
    const [shape] = subject.scene.shapes
    const line = shape?.text.lines[0]
    if (!shape || !line) throw new Error('The first shape has a text')
    const size = shape.text.fontSize
    const box = {
      x: line.at.x - line.width / 2 + 5,
      y: line.at.y - size * 0.8 + 5,
      width: line.width,
      height: size,
    }
    const pxPerMm = (96 / 25.4) * scale
    expect(darkIn(pixels, box, pxPerMm) / (box.width * box.height * pxPerMm ** 2)).toBeGreaterThan(0.08)
  })

  it('is white or transparent where nothing is drawn', async () => {
    const white = await pixelsOf(await draw(whole(), plain))
    const clear = await pixelsOf(await draw(whole(), { ...plain, background: 'transparent' }))

    expect([...white.data.slice(0, 4)]).toEqual([255, 255, 255, 255])
    expect([...clear.data.slice(0, 4)]).toEqual([0, 0, 0, 0])
    expect([...clear.data.slice(-4)]).toEqual([0, 0, 0, 0])
  })

  it('carries the Sop when it is asked to, and not otherwise', async () => {
    const bytes = async (carriesSop: boolean) =>
      new Uint8Array(await (await draw(whole(), { ...plain, carriesSop })).arrayBuffer())

    const opened = extract(await bytes(true))

    expect(opened.ok && encode(opened.sop)).toBe(encode(sop()))
    expect(extract(await bytes(false)).ok).toBe(false)
  })

  it('is refused, not blank, where the canvas would be too large', async () => {
    const subject = whole()
    const plan = { window: windowOf(subject, 5), width: 40_000, height: 40_000 }

    await expect(renderPng(subject, plain, { plan, signal })).rejects.toBeInstanceOf(BlankPicture)
  })

  it('stops when it is dismissed', async () => {
    const controller = new AbortController()
    const drawing = renderPng(whole(), plain, {
      plan: planOf(windowOf(whole(), 5), 1),
      signal: controller.signal,
    })
    controller.abort()

    await expect(drawing).rejects.toHaveProperty('name', 'AbortError')
  })
})
