import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene, SceneRow } from '@/core/layout/scene.ts'
import { stepId } from '@/core/model/ids.ts'
import type { Orientation } from '@/core/model/sop.ts'
import { canDraw, maxAreaPx, maxSidePx } from '@/output/pixels.ts'
import { planOf, pngPlan } from '@/output/pngPlan.ts'

const text = { lines: [], fontSize: 3, bold: false, anchor: 'middle', turned: false } as const

/** A Scene of which only the rows matter here: their sizes along the steps, in mm. */
function sceneOf(orientation: Orientation, across: number, rows: readonly number[]): Scene {
  let at = 10
  const bands = rows.map((along): Rect => {
    const start = at
    at += along
    return orientation === 'vertical'
      ? { x: 0, y: start, width: across, height: along }
      : { x: start, y: 0, width: along, height: across }
  })
  const size = orientation === 'vertical' ? { width: across, height: at } : { width: at, height: across }
  return {
    orientation,
    size,
    body: { x: 0, y: 0, ...size },
    lanes: [],
    rows: bands.map((band, index): SceneRow => ({
      step: stepId(`${index}`),
      number: index + 1,
      gutter: band,
      numberText: text,
      band,
    })),
    actorGroups: [],
    phases: [],
    shapes: [],
    flows: [],
    notes: [],
    view: 'chart',
    form: null,
  }
}

const arbitrary = fc.record({
  orientation: fc.constantFrom<Orientation>('vertical', 'horizontal'),
  across: fc.double({ min: 50, max: 6000, noNaN: true }),
  rows: fc.array(fc.double({ min: 8, max: 300, noNaN: true }), { minLength: 1, maxLength: 400 }),
  scale: fc.constantFrom(1, 2, 3, 4),
  margin: fc.constantFrom(0, 5, 30),
})

const planned = ({
  orientation,
  across,
  rows,
  scale,
  margin,
}: typeof arbitrary extends fc.Arbitrary<infer T> ? T : never) => {
  const scene = sceneOf(orientation, across, rows)
  const { width, height } = scene.size
  const window = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin }
  return { scene, window, plan: pngPlan(scene, window, scale) }
}

describe('the plan of a picture', () => {
  it('never asks for a picture the browser cannot draw', () => {
    fc.assert(
      fc.property(arbitrary, (asked) => {
        const { plan, window } = planned(asked)
        const pictures =
          plan.kind === 'one' ? [plan.picture] : [planOf(window, plan.largestScale), ...(plan.parts ?? [])]

        return pictures.every(({ width, height }) => canDraw(width, height))
      }),
      { numRuns: 500, seed: 2 },
    )
  })

  it('cuts between rows only, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(arbitrary, (asked) => {
        const { plan, window, scene } = planned(asked)
        if (plan.kind === 'one' || plan.parts === null) return
        const vertical = scene.orientation === 'vertical'
        const start = (rect: Rect) => (vertical ? rect.y : rect.x)
        const end = (rect: Rect) => (vertical ? rect.y + rect.height : rect.x + rect.width)
        const cuts = plan.parts.slice(0, -1).map((part) => end(part.window))
        const borders = scene.rows.map((row) => end(row.band))

        expect(plan.parts.length).toBeGreaterThan(1)
        expect(start(plan.parts[0]?.window ?? window)).toBeCloseTo(start(window))
        expect(end(plan.parts.at(-1)?.window ?? window)).toBeCloseTo(end(window))
        for (const [index, cut] of cuts.entries()) {
          expect(borders.some((border) => Math.abs(border - cut) < 1e-6)).toBe(true)
          expect(start(plan.parts[index + 1]?.window ?? window)).toBeCloseTo(cut)
        }
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  it('offers the largest scale: a hundredth more would be too large', () => {
    const scene = sceneOf(
      'vertical',
      220,
      Array.from({ length: 400 }, () => 30),
    )

    const plan = pngPlan(scene, { x: 0, y: 0, ...scene.size }, 2)

    expect(plan.kind).toBe('tooLarge')
    if (plan.kind !== 'tooLarge') return
    const more = planOf({ x: 0, y: 0, ...scene.size }, plan.largestScale + 0.01)
    expect(canDraw(more.width, more.height)).toBe(false)
    expect(plan.parts?.length).toBeGreaterThan(1)
  })

  it('knows the limits that were measured', () => {
    expect(canDraw(maxSidePx, Math.floor(maxAreaPx / maxSidePx))).toBe(true)
    expect(canDraw(maxSidePx + 1, 10)).toBe(false)
    expect(canDraw(maxSidePx, maxSidePx)).toBe(false)
  })
})
