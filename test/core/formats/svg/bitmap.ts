/** A drawing as pixels: 1 where it is dark. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly dark: Uint8Array
}

/** The dark pixels of `drawing` that have no dark pixel of `other` within `reach` pixels. */
export function strayPixels(drawing: Bitmap, other: Bitmap, reach: number): number {
  const near = disc(reach)
  let stray = 0
  for (let y = 0; y < drawing.height; y++) {
    for (let x = 0; x < drawing.width; x++) {
      if (drawing.dark[y * drawing.width + x] !== 1) continue
      if (!near.some(([right, down]) => isDark(other, x + right, y + down))) stray += 1
    }
  }
  return stray
}

function isDark({ width, height, dark }: Bitmap, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x] === 1
}

/** All steps not longer than `reach`, the shortest first. */
function disc(reach: number): readonly (readonly [number, number])[] {
  const span = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  return span
    .flatMap((x) => span.map((y) => [x, y] as const))
    .filter(([x, y]) => x * x + y * y <= reach * reach)
    .toSorted(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by)
}
