import { describe, expect, it } from 'vitest'
import type { Matrix } from '@/core/layout/routing/matrix.ts'
import { routeMatrix } from '@/core/layout/routing/routeMatrix.ts'
import { actorId, stepId } from '@/core/model/ids.ts'
import { measure } from './measure.ts'
import { smallMatrix } from './smallMatrix.ts'
import { violations } from './violations.ts'

function bendsOf(matrix: Matrix): readonly number[] {
  const { routed } = routeMatrix(matrix)
  expect(violations(matrix, routed)).toEqual([])
  return routed.routes.map(({ points }) => points.length - 2)
}

describe('simple patterns', () => {
  it('goes straight down to the next row of the same lane', () => {
    const { routed } = routeMatrix(smallMatrix(['A', 'B'], ['AB']))

    expect(routed.routes[0]?.points).toEqual([
      { x: 22, y: 20.7 },
      { x: 22, y: 31.3 },
    ])
  })

  it('changes the lane sideways and enters from the top with one bend', () => {
    const { routed } = routeMatrix(smallMatrix(['A..', '..B'], ['AB']))

    expect(routed.routes[0]?.points).toEqual([
      { x: 37.4, y: 13 },
      { x: 110, y: 13 },
      { x: 110, y: 31.3 },
    ])
  })

  it('runs straight from side to side within a row', () => {
    expect(bendsOf(smallMatrix(['A..B', 'DC..'], ['AB', 'CD']))).toEqual([0, 0])
  })

  it('loops back with at most four bends', () => {
    const rows = ['A..', 'B..', 'C..', '1..', 'D..']
    const bends = bendsOf(smallMatrix(rows, ['AB', 'BC', 'C1', '1D:Ya', '1A:Tidak', '1B:Tidak', 'DC']))

    expect(Math.max(...bends)).toBeLessThanOrEqual(4)
    expect(bends.slice(0, 4)).toEqual([0, 0, 0, 0])
  })

  it('lets the answers of a decision leave different tips', () => {
    const matrix = smallMatrix(['A..', '.1.', '..B', '.C.'], ['A1', '1B:Ya', '1C:Tidak', '1A:Tidak'])

    expect(bendsOf(matrix)).toEqual([1, 1, 0, 1])
  })

  it('enters one side of one target with one head', () => {
    const matrix = smallMatrix(['A..', '.B.', '..C', '1..', '.E.'], ['A1', 'BC', 'C1', '1E:Ya'])
    const { routed } = routeMatrix(smallMatrix(['.1.', 'A..', '.D.'], ['1D:Ya', '1A:Tidak', 'AD']))

    expect(bendsOf(matrix).length).toBe(4)
    expect(routed.routes.map(({ merged }) => merged).filter(Boolean)).toHaveLength(1)
  })

  it('joins facing sides with a straight undirected line', () => {
    const matrix = smallMatrix(['A.', 'BC', 'D.'], ['AB', 'BC', 'BD'])
    const joint = {
      ...matrix,
      flows: matrix.flows.map((flow) => (flow.id === 'BC' ? { ...flow, directed: false } : flow)),
    }

    expect(bendsOf(joint)).toEqual([0, 0, 0])
  })

  it('combs unlabelled flows that leave one side: the spine first, a tooth each', () => {
    const matrix = smallMatrix(['A...', 'BCDE'], ['AC', 'AD', 'AE'])
    const { routed } = routeMatrix(matrix)

    expect(measure(routed)).toMatchObject({ bends: 3, crossings: 0 })
    expect(new Set(routed.routes.map(({ points }) => points[0]?.y)).size).toBe(1)
    expect(violations(matrix, routed)).toEqual([])
  })
})

describe('pinned routes', () => {
  const matrix = smallMatrix(['A..', '...', '.B.'], ['AB'])
  const pinned = (route: Matrix['flows'][number]['route']) =>
    routeMatrix({ ...matrix, flows: matrix.flows.map((flow) => ({ ...flow, route })) }).routed.routes[0]

  it('leaves, runs and enters as demanded', () => {
    const route = pinned({
      leave: 'bottom',
      through: [
        { kind: 'row', after: stepId('row 1') },
        { kind: 'lane', after: actorId('lane 1') },
      ],
      enter: 'right',
    })
    const [first, second] = route?.points ?? []

    expect(route?.suspended).toBe(false)
    expect(first?.x).toBe(second?.x)
    expect(route?.points.at(-1)?.x).toBeCloseTo(66 + 15.4)
    expect(route?.points.some(({ x }) => x > 66 + 15.4 + 2)).toBe(true)
  })

  it('is suspended where its channel is gone', () => {
    const route = pinned({ through: [{ kind: 'row', after: stepId('gone') }] })

    expect(route?.suspended).toBe(true)
    expect(route?.points).toEqual(routeMatrix(matrix).routed.routes[0]?.points)
  })

  it('keeps a flow pinned before the first lane', () => {
    const route = pinned({ through: [{ kind: 'lane', after: null }] })

    expect(route?.suspended).toBe(false)
    expect(Math.min(...(route?.points.map(({ x }) => x) ?? []))).toBeLessThan(6.6)
  })
})
