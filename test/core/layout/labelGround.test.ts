import { expect, it } from 'vitest'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { aSop } from '#test/support/aSop.ts'

it('gives a label a ground of its own only where it stands across the border of a lane', () => {
  const sop = aSop()
    .actors('Clerk', 'Manager')
    .step('check', 'Clerk', { kind: 'decision' })
    .step('sign', 'Manager')
    .step('file', 'Clerk')
    .flow('check', 'sign', { label: 'Ya, berkas lengkap dan benar sekali' })
    .flow('check', 'file', { label: 'Tidak' })
    .build()

  const { scene } = layoutChart(sop)

  const crosses = scene.flows.map(({ label }) =>
    scene.lanes.some(
      ({ band }) => label !== null && label.rect.x < band.x && label.rect.x + label.rect.width > band.x,
    ),
  )
  expect(scene.flows.map(({ label }) => label?.grounded)).toEqual(crosses)
  expect(new Set(crosses)).toEqual(new Set([true, false]))
})
