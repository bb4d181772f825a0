import { describe, expect, it } from 'vitest'
import type { RoutedMatrix } from '@/core/layout/routing/matrix.ts'
import { routeMatrix } from '@/core/layout/routing/routeMatrix.ts'
import { addFlow, edits, moveShape, resizeRow } from './editedMatrix.ts'
import { longMatrix } from './longMatrix.ts'
import { randomMatrix, seeded } from './randomMatrix.ts'

const drawn = ({ searched: _, ...rest }: RoutedMatrix) => rest

describe('routing again after an edit', () => {
  for (let from = 1; from <= 60; from += 20)
    it(`gives exactly what routing from scratch gives (${from} to ${from + 19})`, () => {
      for (let seed = from; seed < from + 20; seed++) {
        const random = seeded(seed * 77)
        let matrix = randomMatrix({ seed, lanes: 2 + ((seed * 7) % 15), rows: 4 + ((seed * 11) % 40) })
        let { memory } = routeMatrix(matrix)
        for (let step = 0; step < 8; step++) {
          const edit = edits[Math.floor(random() * edits.length)]
          if (!edit) continue
          matrix = edit(matrix, random, `${seed} ${step}`)
          const replayed = routeMatrix(matrix, memory)
          expect(drawn(replayed.routed), `seed ${seed}, step ${step}, ${edit.name}`).toEqual(
            drawn(routeMatrix(matrix).routed),
          )
          memory = replayed.memory
        }
      }
    }, 120_000)

  it('does not remember what was drawn in between', () => {
    const matrix = randomMatrix({ seed: 3, lanes: 6, rows: 24, density: 0.6 })
    const first = routeMatrix(matrix)
    const moved = routeMatrix(moveShape(matrix, seeded(1), ''), first.memory)

    const back = routeMatrix(matrix, moved.memory)

    expect(drawn(back.routed)).toEqual(drawn(first.routed))
  })
})

describe('an edit at a thousand steps', () => {
  const matrix = longMatrix()
  const { memory } = routeMatrix(matrix)
  const searchedBy = (edit: typeof addFlow) =>
    Array.from({ length: 12 }, (_, seed) => {
      const { routed } = routeMatrix(edit(matrix, seeded(seed), `${seed}`), memory)
      return routed.searched.length
    })

  it('searches nothing when a text grows', () => {
    expect(Math.max(...searchedBy(resizeRow))).toBe(0)
  })

  it('searches only the flows around a moved shape', () => {
    expect(Math.max(...searchedBy(moveShape))).toBeLessThanOrEqual(30)
  })

  it('searches only the flows around a new one', () => {
    expect(Math.max(...searchedBy(addFlow))).toBeLessThanOrEqual(20)
  })

  it('returns the flows it did not touch as the same objects', () => {
    const before = routeMatrix(matrix)

    const after = routeMatrix(
      resizeRow(matrix, () => 0.99, ''),
      before.memory,
    )

    const kept = after.routed.routes.filter((route, index) => route === before.routed.routes[index])
    expect(kept.length).toBeGreaterThan(matrix.flows.length * 0.9)
  })
})
