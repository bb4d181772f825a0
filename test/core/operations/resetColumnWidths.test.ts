import { expect, it } from 'vitest'
import { actorId } from '@/core/model/ids.ts'
import { hasOwnColumnWidths, resetColumnWidths } from '@/core/operations/resetColumnWidths.ts'
import { setPage } from '@/core/operations/setPage.ts'
import { aSop } from '#test/support/aSop.ts'

it('gives columns and lanes of the form their automatic widths back, and leaves the chart', () => {
  const plain = aSop().actors('A', 'B').build()
  const [first, second] = [actorId('A'), actorId('B')]
  const wide = { id: first, name: 'A', order: 'a0', width: 50, share: 2 }
  const dragged = setPage(
    { ...plain, actors: { ...plain.actors, [first]: wide } },
    { shares: { activity: 0.4 } },
  )

  const reset = resetColumnWidths(dragged)

  expect([hasOwnColumnWidths(dragged), hasOwnColumnWidths(reset)]).toEqual([true, false])
  expect(reset.page.shares).toEqual({})
  expect(reset.actors[first]).not.toHaveProperty('share')
  expect(reset.actors[first]?.width).toBe(50)
  expect(reset.actors[second]).toBe(dragged.actors[second])
  expect(resetColumnWidths(reset)).toBe(reset)
})
