import type { Path, Stroke } from '@/core/geometry/path.ts'

/** A path as the `d` attribute of an SVG path, in thousandths of its unit at most. */
export function pathData(path: Path): string {
  return path.map(command).join('')
}

function command(stroke: Stroke): string {
  switch (stroke.kind) {
    case 'move':
      return `M${point(stroke.to)}`
    case 'line':
      return `L${point(stroke.to)}`
    case 'arc':
      return `A${number(stroke.radius)} ${number(stroke.radius)} 0 0 ${stroke.clockwise ? 1 : 0} ${point(stroke.to)}`
    case 'close':
      return 'Z'
  }
}

function point({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${number(x)} ${number(y)}`
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
