import { expect, it } from 'vitest'
import { longSop } from '#test/support/longSop.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { beginningOf } from '@/library/thumbnails/beginningOf.ts'

/** The width of a card to the height of its picture. */
const cardShape = 4 / 3

it('keeps a short procedure as it is', () => {
  const sop = longSop(40, 8)

  expect(beginningOf(sop)).toBe(sop)
})

it('keeps of a long procedure more than a card shows, and nothing that hangs in the air', () => {
  for (const lanes of [3, 8, 30]) {
    const sop = longSop(200, lanes)

    const beginning = beginningOf(sop)
    const { scene } = layoutChart(beginning)

    expect(scene.rows.length).toBeLessThan(140)
    expect(scene.size.height * cardShape).toBeGreaterThan(scene.size.width)
    expect(Object.keys(beginning.steps)).toEqual(
      stepsInOrder(sop)
        .slice(0, scene.rows.length)
        .map(({ id }) => id),
    )
    for (const { from, to } of Object.values(beginning.flows)) {
      expect(beginning.shapes).toHaveProperty([from])
      expect(beginning.shapes).toHaveProperty([to])
    }
    for (const { id } of Object.values(beginning.groups)) {
      expect(Object.values(beginning.steps).some(({ group }) => group === id)).toBe(true)
    }
  }
})
