import { describe, expect, it } from 'vitest'
import { routeMatrix } from '@/core/layout/routing/routeMatrix.ts'
import { leastBends } from './leastBends.ts'
import { seeded } from './randomMatrix.ts'
import { smallMatrix } from './smallMatrix.ts'

/** Random occupied cells of a small matrix with a single flow. */
function lonelyFlow(seed: number) {
  const random = seeded(seed)
  const [lanes, rows] = [1 + Math.floor(random() * 4), 2 + Math.floor(random() * 3)]
  const names = 'ABCDEFGHIJKLMNOP'.split('')
  const drawing = Array.from({ length: rows }, () =>
    Array.from({ length: lanes }, () => (random() < 0.5 ? (names.shift() ?? '.') : '.')).join(''),
  )
  const used = drawing.join('').replaceAll('.', '')
  const pick = () => used[Math.floor(random() * used.length)] ?? ''
  const [from, to] = [pick(), pick()]
  return from === to || from === '' ? null : { matrix: smallMatrix(drawing, [from + to]), drawing }
}

describe('a flow with nothing else around', () => {
  it('has the fewest bends that any way out of its likely sides has, by brute force up to 4 x 4', () => {
    let compared = 0
    for (let seed = 1; seed <= 600; seed++) {
      const lonely = lonelyFlow(seed)
      if (!lonely) continue
      const { routed } = routeMatrix(lonely.matrix)

      const bends = (routed.routes[0]?.points.length ?? 0) - 2
      expect(bends, `${seed} ${lonely.drawing.join('/')}`).toBe(leastBends(lonely.matrix))
      compared++
    }
    expect(compared).toBeGreaterThan(300)
  })
})
