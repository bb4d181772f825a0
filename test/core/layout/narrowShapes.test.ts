import { expect, it } from 'vitest'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { actorId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { resizeActor } from '@/core/operations/resizeActor.ts'
import { aSop } from '#test/support/aSop.ts'

const kinds: readonly ShapeKind[] = ['start', 'end', 'activity', 'decision', 'connector', 'offPageConnector']

it.each(kinds)('fits a text into three shapes of one narrow cell: %s', (kind) => {
  const text = 'テスト 👩‍👩‍👧 Sangatpanjang ﷽'
  const sop = aSop()
    .actors('Clerk')
    .step('a', 'Clerk', { kind, text })
    .shape('b', 'a', 'Clerk', { kind, text })
    .shape('c', 'a', 'Clerk', { kind, text })
    .build()

  const { scene } = layoutChart(resizeActor(sop, actorId('Clerk'), 10))

  for (const shape of scene.shapes) {
    expect(shape.text.lines.length).toBeGreaterThan(0)
    expect(shape.rect.height).toBeLessThan(300)
  }
})

it.each(kinds.slice(0, 4))(
  'lays out 20,000 characters in reasonable time: %s',
  (kind) => {
    const text = 'Memeriksa kelengkapan berkas permohonan. '.repeat(488)
    const sop = aSop().actors('Clerk').step('a', 'Clerk', { kind, activity: text }).build()

    const { scene } = layoutChart(sop)

    expect(scene.rows[0]?.band.height).toBeGreaterThan(100)
  },
  20_000,
)
