import { describe, expect, it } from 'vitest'
import type { Matrix } from '@/core/layout/routing/matrix.ts'
import { routeMatrix } from '@/core/layout/routing/routeMatrix.ts'
import { chartSpacing, paperSpacing } from './chartSpacing.ts'
import { fixtureMatrices } from './fixtureMatrix.ts'
import { randomMatrix } from './randomMatrix.ts'
import { violations } from './violations.ts'

const densities = [0.1, 0.3, 0.6, 1]

/** 2 to 16 lanes, 4 to 60 rows, two in three in the chart, one in three on paper. */
function randomCase(seed: number): Matrix {
  return randomMatrix({
    seed,
    lanes: 2 + ((seed * 7) % 15),
    rows: 4 + ((seed * 13) % 57),
    density: densities[seed % densities.length] ?? 0.3,
    spacing: seed % 3 === 2 ? paperSpacing : chartSpacing,
  })
}

describe('the guarantees of routing', () => {
  for (let from = 1; from <= 500; from += 50)
    it(`hold on random matrices ${from} to ${from + 49}`, () => {
      for (let seed = from; seed < from + 50; seed++) {
        const matrix = randomCase(seed)
        const { routed } = routeMatrix(matrix)

        expect(violations(matrix, routed), `seed ${seed}`).toEqual([])
        expect(routed.searched).toHaveLength(matrix.flows.length)
        expect(matrix.spacing.widens ? routed.tight : [], `seed ${seed}`).toEqual([])
      }
    }, 120_000)

  for (const { name, matrix } of fixtureMatrices())
    it(`hold on procedure ${name}`, () => {
      expect(violations(matrix, routeMatrix(matrix).routed)).toEqual([])
    })
})
