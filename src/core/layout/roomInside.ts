import type { Size } from '@/core/geometry/size.ts'
import type { Orientation, ShapeKind } from '@/core/model/sop.ts'
import { pentagonShoulder } from './outlineOf.ts'

/** Where a shape's text is centred, as an offset from the centre of its rectangle. */
export function textCentre(
  kind: ShapeKind,
  size: Size,
  orientation: Orientation,
): { readonly x: number; readonly y: number } {
  if (kind !== 'offPageConnector') return { x: 0, y: 0 }
  // A little beyond the middle of the straight part: the taper has room for the lower half of a line.
  const shift = (pentagonShoulder + 0.12 - 1) / 2
  return orientation === 'vertical' ? { x: 0, y: shift * size.height } : { x: shift * size.width, y: 0 }
}

/**
 * How wide a shape is everywhere between two heights, symmetrical about the centre of its text and without
 * padding: the room a line of text there has. Heights are offsets from that centre; negative where there is none.
 */
export function roomInside(
  kind: ShapeKind,
  size: Size,
  band: { from: number; to: number; orientation: Orientation },
): number {
  const { from, to, orientation } = band
  const far = Math.max(Math.abs(from), Math.abs(to))
  switch (kind) {
    case 'activity':
      return far <= size.height / 2 ? size.width : -1
    case 'decision':
      return size.width * (1 - (2 * far) / size.height)
    case 'start':
    case 'end':
    case 'connector':
      return capsuleRoom(size, far)
    case 'offPageConnector':
      return pentagonRoom(size, { from, to, orientation })
  }
}

function capsuleRoom({ width, height }: Size, far: number): number {
  const radius = Math.min(width, height) / 2
  const beyond = Math.max(0, far - Math.max(0, height / 2 - radius))
  return beyond > radius ? -1 : width - 2 * radius + 2 * Math.sqrt(radius ** 2 - beyond ** 2)
}

function pentagonRoom(
  size: Size,
  { from, to, orientation }: { from: number; to: number; orientation: Orientation },
): number {
  const centre = textCentre('offPageConnector', size, orientation)
  if (orientation === 'vertical') {
    const [top, bottom] = [from + centre.y + size.height / 2, to + centre.y + size.height / 2]
    const shoulder = pentagonShoulder * size.height
    if (top < 0) return -1
    return bottom <= shoulder ? size.width : size.width * (1 - (bottom - shoulder) / (size.height - shoulder))
  }
  const far = Math.max(Math.abs(from), Math.abs(to))
  if (far > size.height / 2) return -1
  const right = size.width * (pentagonShoulder + (1 - pentagonShoulder) * (1 - (2 * far) / size.height))
  const middle = size.width / 2 + centre.x
  return 2 * Math.min(middle, right - middle)
}
