import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arcCurves } from '@/core/geometry/arcCurves.ts'
import type { Curve } from '@/core/geometry/arcCurves.ts'
import type { Point } from '@/core/geometry/point.ts'

const onCurve = (from: Point, { first, second, to }: Curve, t: number): Point => {
  const mix = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
  return { x: mix(from.x, first.x, second.x, to.x), y: mix(from.y, first.y, second.y, to.y) }
}

it('stays on the circle, from the first point to the last, on the side that is asked for', () => {
  const arc = fc.record({
    radius: fc.double({ min: 0.1, max: 50, noNaN: true }),
    start: fc.double({ min: 0, max: 7, noNaN: true }),
    sweep: fc.double({ min: 0.05, max: Math.PI, noNaN: true }),
    clockwise: fc.boolean(),
  })
  fc.assert(
    fc.property(arc, ({ radius, start, sweep, clockwise }) => {
      const at = (angle: number) => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
      const end = clockwise ? start + sweep : start - sweep
      const middle = at((start + end) / 2)

      const curves = arcCurves(at(start), { to: at(end), radius, clockwise })

      let from = at(start)
      let nearest = Infinity
      for (const curve of curves) {
        for (const t of [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]) {
          const point = onCurve(from, curve, t)
          expect(Math.abs(Math.hypot(point.x, point.y) / radius - 1)).toBeLessThan(5e-4)
          nearest = Math.min(nearest, Math.hypot(point.x - middle.x, point.y - middle.y))
        }
        from = curve.to
      }
      expect(from).toEqual(at(end))
      expect(nearest / radius).toBeLessThan(0.2)
    }),
  )
})
