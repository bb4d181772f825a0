import { unzlibSync } from 'fflate'
import type { Bitmap } from './bitmap.ts'
import { chunksOf } from '@/core/formats/png/chunks.ts'

/** The ink of a screenshot: PNG, 8 bits a channel, RGB or RGBA, not interlaced. */
export function pngBitmap(png: Uint8Array): Bitmap {
  const chunks = chunksOf(png)
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? new Uint8Array(13)
  const view = new DataView(head.buffer, head.byteOffset)
  const [width, height, channels] = [view.getUint32(0), view.getUint32(4), head[9] === 6 ? 4 : 3]
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const raw = unzlibSync(Buffer.concat(parts))
  const stride = width * channels
  const pixels = new Uint8Array(stride * height)
  const ink = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    const [row, above] = [y * stride, (y - 1) * stride]
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (pixels[row + x - channels] ?? 0)
      const up = y === 0 ? 0 : (pixels[above + x] ?? 0)
      const corner = y === 0 || x < channels ? 0 : (pixels[above + x - channels] ?? 0)
      pixels[row + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, { left, up, corner })
    }
    for (let x = 0; x < width; x++) {
      const at = row + x * channels
      ink[y * width + x] = 255 - ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3
    }
  }
  return { width, height, ink }
}

/** What the filter of a PNG row predicts from the neighbours (PNG specification, section 9). */
function predicted(filter: number, { left, up, corner }: Record<'left' | 'up' | 'corner', number>): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
