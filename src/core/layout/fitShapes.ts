import { textOfShape } from '@/core/model/shapeText.ts'
import type { Orientation, Sop } from '@/core/model/sop.ts'
import { chartStyle } from './chartStyle.ts'
import type { ArrangedShape, Arrangement } from './arrangement.ts'
import { connectorLetters } from './connectorLetters.ts'
import { fitText, type Fit } from './fitText.ts'

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
    const width = shapeWidth(arranged, arrangement, sop.orientation)
    const key = `${arranged.shape.kind} ${sop.orientation} ${width} ${text}`
    const fit = known.get(key) ?? cache.get(key) ?? fitText(arranged.shape.kind, text, width, sop.orientation)
    cache.set(key, fit)
    return fit
  })
  return { fits, cache }
}

/** Width of a lane as the user or the default has it, before its contents or channels need more. */
export function laneWidth(width: number | undefined): number {
  return Math.max(chartStyle.narrowestLane, width ?? chartStyle.laneWidth)
}

function shapeWidth(
  arranged: ArrangedShape,
  { actors, lanePlaces }: Arrangement,
  orientation: Orientation,
): number {
  const decision = arranged.shape.kind === 'decision'
  const share = decision ? chartStyle.decisionShare : chartStyle.boxShare
  if (orientation === 'horizontal') return share * chartStyle.laneWidth
  const width = laneWidth(actors[arranged.lane]?.width)
  if (arranged.across === 1) return share * width
  const shared = decision ? chartStyle.sharedDecisionShare : chartStyle.sharedBoxShare
  return (shared * width) / (lanePlaces[arranged.lane] ?? 1)
}
