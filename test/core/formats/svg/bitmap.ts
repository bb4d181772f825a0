/** A drawing as pixels: how much ink each holds, from 0 (white) to 255 (black). */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly ink: Uint8Array
}

const dark = 128
// Two programs smooth one edge differently: what is just dark in one may be just not in the other.
const almostDark = 64

/** How many pixels are dark. */
export function darkPixels({ ink }: Bitmap): number {
  return ink.reduce((sum, value) => (value >= dark ? sum + 1 : sum), 0)
}

/** How many dark pixels of `drawing` have no ink of `other` within `reach` pixels. */
export function strayPixels(drawing: Bitmap, other: Bitmap, reach: number): number {
  const near = disc(reach)
  let stray = 0
  for (let y = 0; y < drawing.height; y++) {
    for (let x = 0; x < drawing.width; x++) {
      if ((drawing.ink[y * drawing.width + x] ?? 0) < dark) continue
      if (!near.some(([right, down]) => isInked(other, x + right, y + down))) stray += 1
    }
  }
  return stray
}

function isInked({ width, height, ink }: Bitmap, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < width && y < height && (ink[y * width + x] ?? 0) >= almostDark
}

/** All steps not longer than `reach`, the shortest first. */
function disc(reach: number): readonly (readonly [number, number])[] {
  const span = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  return span
    .flatMap((x) => span.map((y) => [x, y] as const))
    .filter(([x, y]) => x * x + y * y <= reach * reach)
    .toSorted(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by)
}
