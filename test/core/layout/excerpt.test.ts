import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '@/core/layout/excerpt.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import type { RowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { aChart } from '#test/support/aChart.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'

const charts: readonly (readonly [string, Sop])[] = fixtureSops().flatMap(({ number, sop }) => [
  [`${number} vertical`, { ...sop, orientation: 'vertical' as const }],
  [`${number} horizontal`, { ...sop, orientation: 'horizontal' as const }],
])
const of = (sop: Sop, ...chosen: readonly RowId[]) => excerpt(sop, layoutChart(sop).scene, new Set(chosen))
const tip = (flow: Scene['flows'][number]) => JSON.stringify(flow.pieces[0].points.at(-1))

describe.each(charts)('an excerpt of %s', (_name, sop) => {
  const { scene } = layoutChart(sop)
  const shapes = scene.shapes.map(({ id }) => id)

  it('of everything is the chart itself', () => {
    const whole = excerpt(sop, scene, new Set(shapes.concat(scene.lanes.map(({ actor }) => shapeId(actor)))))

    expect(hundredths({ ...whole, notes: scene.notes })).toEqual(hundredths(scene))
  })

  it('holds what is chosen and the flows among it, all within its frame, every arrow with its head', () => {
    fc.assert(
      fc.property(fc.subarray(shapes, { minLength: 1 }), (chosen) => {
        const part = excerpt(sop, scene, new Set(chosen))
        if (!part) throw new Error('Something was chosen')
        const among = scene.flows.filter(({ from, to }) => chosen.includes(from) && chosen.includes(to))

        expect(part.shapes.map(({ id }) => id)).toEqual(shapes.filter((id) => chosen.includes(id)))
        expect(part.flows.map(({ id }) => id)).toEqual(among.map(({ id }) => id))
        for (const point of [
          ...part.flows.flatMap(({ pieces }) => pieces[0].points),
          ...part.shapes.map(({ rect }) => rect),
        ]) {
          expect(point.x).toBeGreaterThanOrEqual(part.body.x - 0.01)
          expect(point.x).toBeLessThanOrEqual(part.size.width + 0.01)
          expect(point.y).toBeGreaterThanOrEqual(part.body.y - 0.01)
          expect(point.y).toBeLessThanOrEqual(part.size.height + 0.01)
        }
        const headed = part.flows.filter(({ pieces: [{ head }] }) => head !== null).map(tip)
        const directed = part.flows.filter(({ id }) => sop.flows[id]?.directed)
        expect(directed.filter((flow) => !headed.includes(tip(flow)))).toEqual([])
        expect(new Set(headed).size).toBe(headed.length)
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('an excerpt', () => {
  it('has the heads and numbers of the lanes and steps between what is chosen, and no others', () => {
    const part = of(aChart(), shapeId('send'), shapeId('done'))

    expect(part?.lanes.map(({ actor }) => actor)).toEqual(['Clerk', 'Head'])
    expect(part?.rows.map(({ number, numberText }) => [number, numberText.lines[0]?.text])).toEqual([
      [3, '3'],
      [4, '4'],
    ])
    expect(part?.actorGroups.map(({ group }) => group)).toEqual(['office'])
    expect(part?.phases).toEqual([])
  })

  it('shows a flow that is chosen alone with both its ends', () => {
    const part = of(aChart(), flowId('check-send'))

    expect(part?.shapes.map(({ id }) => id)).toEqual(['check', 'send'])
    expect(part?.flows.map(({ id }) => id)).toEqual(['check-send'])
  })

  it('shows of a lane or a step all that stands in it', () => {
    expect(of(aChart(), actorId('Courier'))?.shapes.map(({ id }) => id)).toEqual(['carry', 'link'])
    expect(of(aChart(), stepId('row3'))?.lanes).toHaveLength(3)
    expect(of(aChart(), actorId('Courier'))?.rows).toHaveLength(4)
  })

  it('of nothing is none', () => {
    expect(of(aChart())).toBeNull()
    expect(of(aChart(), shapeId('unknown'))).toBeNull()
  })
})

/** To compare what was rounded once with what was rounded twice. */
function hundredths(scene: unknown): unknown {
  return JSON.parse(JSON.stringify(scene), (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 20) / 20 : value,
  )
}
