import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '@/core/geometry/rect.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { boxOfFlow, sceneIndex } from '@/picture/sceneIndex.ts'
import { visibleParts } from '@/picture/visibleParts.ts'
import { largeSop } from '#test/canvas/harness/largeSop.ts'

const vertical = layoutChart(largeSop(120, 6)).scene
const horizontal = layoutChart({ ...largeSop(60, 5), orientation: 'horizontal' }).scene

const touches = (a: Rect, b: Rect) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

describe('visibleParts', () => {
  for (const [name, scene] of [
    ['vertical', vertical],
    ['horizontal', horizontal],
  ] as const) {
    it(`finds all that a window touches and nothing else (${name})`, () => {
      const window = fc.record({
        x: fc.double({ min: -50, max: scene.size.width + 50, noNaN: true }),
        y: fc.double({ min: -50, max: scene.size.height + 50, noNaN: true }),
        width: fc.double({ min: 1, max: 400, noNaN: true }),
        height: fc.double({ min: 1, max: 400, noNaN: true }),
      })

      fc.assert(
        fc.property(window, (visible) => {
          const parts = visibleParts(scene, visible)

          expect(new Set(parts.shapes)).toEqual(
            new Set(scene.shapes.filter(({ rect }) => touches(rect, visible))),
          )
          expect(new Set(parts.flows)).toEqual(
            new Set(scene.flows.filter((flow) => touches(boxOfFlow(flow), visible))),
          )
        }),
        { seed: 7, numRuns: 200 },
      )
    })
  }

  it('keeps the order of the Scene and counts every shape once', () => {
    const parts = visibleParts(vertical, { x: 0, y: 0, ...vertical.size })

    expect(parts.shapes).toEqual(vertical.shapes)
    expect(sceneIndex(vertical).shapesByRow.flat()).toHaveLength(vertical.shapes.length)
  })
})
