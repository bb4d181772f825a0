import { pentagonShoulder } from '../outlineOf.ts'
import type { MatrixShape } from './matrix.ts'

/** Shares of a side that several flows spread over: of a box, of a capsule, and around a tip as a last resort. */
const boxShare = 0.78
const capsuleShare = 0.55
const tipShare = 0.22
const roundShare = 0.4
const crowdedTipShare = 0.6

/**
 * How far from the centre of its side a flow may leave or enter, in mm. Axis 0: along top and bottom, axis 1: along
 * left and right. A decision, circle or pentagon has exact tips; only where several must use one they move apart.
 */
export function portReach(
  { kind, size, tip }: MatrixShape,
  axis: 0 | 1,
  { flows, side }: { readonly flows: number; readonly side?: number },
): number {
  const length = axis === 0 ? size.width : size.height
  // Opposite its tip a connector of a page break is as flat as a box.
  if (tip && side === (tip === 'up' ? 2 : 0)) return (length * roundShare) / 2
  switch (kind) {
    case 'activity':
      return (length * boxShare) / 2
    case 'start':
    case 'end':
      return (length * capsuleShare) / 2
    case 'connector':
    case 'offPageConnector':
      return flows < 2 ? 0 : (length * roundShare) / 2
    case 'decision':
      return flows < 2 ? 0 : (length * (flows === 2 ? tipShare : crowdedTipShare)) / 2
  }
}

/** How far the outline lies inside the shape's rectangle, `offset` mm from the centre of a side (0 top, clockwise). */
export function inset(
  { kind, size: { width, height }, tip }: MatrixShape,
  side: number,
  offset: number,
): number {
  const length = side % 2 === 0 ? width : height
  const share = length > 0 ? Math.abs(offset) / (length / 2) : 0
  switch (kind) {
    case 'activity':
      return 0
    case 'decision':
      return (share * (side % 2 === 0 ? height : width)) / 2
    case 'start':
    case 'end':
    case 'connector': {
      const radius = Math.min(width, height) / 2
      const round = Math.min(radius, Math.max(0, Math.abs(offset) - (length / 2 - radius)))
      return radius - Math.sqrt(radius * radius - round * round)
    }
    case 'offPageConnector': {
      if (side === (tip === 'up' ? 2 : 0)) return 0
      if (side % 2 === 0) return share * height * (1 - pentagonShoulder)
      const below = height / 2 + (tip === 'up' ? -offset : offset) - height * pentagonShoulder
      return below <= 0 ? 0 : ((below / (height * (1 - pentagonShoulder))) * width) / 2
    }
  }
}
