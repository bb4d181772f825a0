import { textOfShape } from '@/core/model/shapeText.ts'
import type { Orientation, Sop } from '@/core/model/sop.ts'
import { chartStyle } from './chartStyle.ts'
import type { ArrangedShape, Arrangement } from './arrangement.ts'
import { connectorLetters } from './connectorLetters.ts'
import { fitText, type Fit, type Widths } from './fitText.ts'

/** Fits of texts already found, by what they depend on; a layout hands those it used to the next one. */
export type FitCache = ReadonlyMap<string, Fit>

/** Finds size and lines of every shape, in the order of the arrangement. */
export function fitShapes(
  sop: Sop,
  arrangement: Arrangement,
  known: FitCache,
): { readonly fits: readonly Fit[]; readonly cache: FitCache } {
  const letters = connectorLetters(arrangement.shapes.map(({ shape }) => shape))
  const cache = new Map<string, Fit>()
  const fits = arrangement.shapes.map((arranged) => {
    const text = textOfShape(sop, arranged.shape.id) || letters.get(arranged.shape.id) || ''
    const widths = shapeWidths(arranged, arrangement, sop.orientation)
    const key = `${arranged.shape.kind} ${sop.orientation} ${widths.width} ${widths.wide} ${text}`
    const fit =
      known.get(key) ??
      cache.get(key) ??
      fitText(arranged.shape.kind, text, { ...widths, orientation: sop.orientation })
    cache.set(key, fit)
    return fit
  })
  return { fits, cache }
}

/** Width of a lane as the user or the default has it, before its contents or channels need more. */
export function laneWidth(width: number | undefined): number {
  return Math.max(chartStyle.narrowestLane, width ?? chartStyle.laneWidth)
}

/** The width a shape starts with, and the one it may grow to before it grows in height. */
function shapeWidths(
  { shape, lane, across }: ArrangedShape,
  { actors, lanePlaces }: Arrangement,
  orientation: Orientation,
): Widths {
  const { kind } = shape
  const slanted = kind === 'decision'
  const round = kind === 'start' || kind === 'end'
  if (orientation === 'vertical' && across > 1) {
    const place = Math.max(
      chartStyle.narrowestPlace,
      laneWidth(actors[lane]?.width) / (lanePlaces[lane] ?? 1),
    )
    const width = place * (slanted ? chartStyle.sharedDecisionShare : chartStyle.sharedBoxShare)
    return { width, wide: slanted || round ? place * chartStyle.sharedWideShare : width }
  }
  const room = orientation === 'vertical' ? laneWidth(actors[lane]?.width) : chartStyle.laneWidth
  const width = room * (slanted ? chartStyle.decisionShare : chartStyle.boxShare)
  const wide = slanted ? chartStyle.wideDecisionShare : chartStyle.wideCapsuleShare
  return { width, wide: slanted || round ? room * wide : width }
}
