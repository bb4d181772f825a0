import { describe, expect, it } from 'vitest'
import type { RoutedFlow, RoutedMatrix } from '@/core/layout/routing/matrix.ts'
import { routeMatrix } from '@/core/layout/routing/routeMatrix.ts'
import { randomMatrix } from './randomMatrix.ts'
import { smallMatrix } from './smallMatrix.ts'
import { violations } from './violations.ts'

/** A routing with one flow's points replaced: what a broken router would give. */
function broken(routed: RoutedMatrix, index: number, points: RoutedFlow['points']): RoutedMatrix {
  return { ...routed, routes: routed.routes.map((route, i) => (i === index ? { ...route, points } : route)) }
}

describe('the checker of routes', () => {
  const matrix = smallMatrix(['A..', 'B1.', '..C'], ['AB', 'B1', '1C:Ya', '1A:Tidak'])
  const { routed } = routeMatrix(matrix)
  const kinds = (points: RoutedFlow['points'], index = 0) =>
    violations(matrix, broken(routed, index, points)).map(({ kind }) => kind)

  it('finds nothing in a good routing', () => {
    expect(violations(matrix, routed)).toEqual([])
  })

  it('finds a flow through a shape', () => {
    expect(
      kinds([
        { x: 22, y: 5.3 },
        { x: 22, y: 31.3 },
      ]),
    ).toContain('through shape')
  })

  it('finds a slanting line, and one that is no line', () => {
    expect(
      kinds([
        { x: 22, y: 20.7 },
        { x: 24, y: 31.3 },
      ]),
    ).toContain('not orthogonal')
    expect(kinds([])).toContain('not orthogonal')
  })

  it('finds ends that are off their sides or slide along them', () => {
    expect(
      kinds([
        { x: 22, y: 22 },
        { x: 22, y: 31.3 },
      ]),
    ).toContain('off its side')
    expect(
      kinds([
        { x: 37.4, y: 13 },
        { x: 37.4, y: 24 },
        { x: 22, y: 24 },
        { x: 22, y: 31.3 },
      ]),
    ).toContain('not at a right angle')
  })

  it('finds lines on borders, outside, and too near a shape', () => {
    const around = (x: number) => [
      { x: 37.4, y: 13 },
      { x, y: 13 },
      { x, y: 39 },
      { x: 37.4, y: 39 },
    ]

    expect(kinds(around(44))).toContain('on a border')
    expect(kinds(around(38))).not.toContain('on a border')
    expect(
      kinds([
        { x: 6.6, y: 13 },
        { x: -3, y: 13 },
        { x: -3, y: 39 },
        { x: 6.6, y: 39 },
      ]),
    ).toContain('out of the body')
  })

  it('finds two answers at one tip', () => {
    expect(kinds(routed.routes[2]?.points ?? [], 3)).toContain('shared tip')
  })

  it('turns red when any flow of a crowded matrix is shifted onto another or torn off', () => {
    const crowded = randomMatrix({ seed: 4, lanes: 8, rows: 20, density: 0.6 })
    const good = routeMatrix(crowded).routed
    good.routes.forEach(({ points }, index) => {
      const shifted = points.map(({ x, y }, i) => (i === 0 ? { x: x + 1.1, y: y + 1.1 } : { x, y }))
      expect(violations(crowded, broken(good, index, shifted))).not.toEqual([])
    })
  })
})
