import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptySop } from '@/core/model/newSop.ts'
import { chartPage } from '@/output/print/printPlan.ts'

const { page } = emptySop('sop', 'id')

it('fits a chart between the margins of the paper, in its own proportions, never enlarged', () => {
  const side = fc.double({ min: 1, max: 20_000, noNaN: true })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const { paper, place } = chartPage({ size: { width, height } }, page)

      const { top, right, bottom, left } = page.margins
      expect(place.x).toBeGreaterThanOrEqual(left - 1e-9)
      expect(place.y).toBeGreaterThanOrEqual(top - 1e-9)
      expect(place.x + place.width).toBeLessThanOrEqual(paper.width - right + 1e-9)
      expect(place.y + place.height).toBeLessThanOrEqual(paper.height - bottom + 1e-9)
      expect(place.width / place.height).toBeCloseTo(width / height, 6)
      expect(place.width).toBeLessThanOrEqual(width + 1e-9)
      expect(paper.width > paper.height).toBe(width > height)
    }),
  )
})
