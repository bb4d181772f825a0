import type { ShapeKind, Sop } from '@/core/model/sop.ts'

/** The five symbols of the palette; Start/End is one of them. */
export type PaletteKind = 'startEnd' | 'activity' | 'decision' | 'connector' | 'offPageConnector'

export const paletteKinds: readonly PaletteKind[] = [
  'startEnd',
  'activity',
  'decision',
  'connector',
  'offPageConnector',
]

/** The kind a palette entry places: Start/End is a start where none stands yet, else an end. */
export function kindToPlace(sop: Sop, kind: PaletteKind): ShapeKind {
  if (kind !== 'startEnd') return kind
  return Object.values(sop.shapes).some((shape) => shape.kind === 'start') ? 'end' : 'start'
}
