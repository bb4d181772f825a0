import { expect, it } from 'vitest'
import { randomSop } from '#test/support/arbitraries.ts'
import { layoutChart, type ChartLayout } from '@/core/layout/layoutChart.ts'
import { flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { middle } from '@/core/model/places.ts'
import { actorsInOrder, shapesOfStep } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { connect } from '@/core/operations/connect.ts'
import { editStep } from '@/core/operations/editStep.ts'

const sop: Sop = { ...randomSop(5, 8, 1000), orientation: 'vertical' }
const first = layoutChart(sop)

it('searches no path anew when a text of 1,000 steps changes, and keeps what stands above', async ({
  annotate,
}) => {
  const { layout, ms } = timed(editStep(sop, stepId('s500'), { activity: 'Menandatangani '.repeat(30) }))
  await annotate(`one text of 1,000 steps: ${ms} ms`)

  expect(layout.searched).toEqual([])
  for (const row of layout.scene.rows.slice(0, 500)) expect(first.scene.rows).toContain(row)
  expect(layout.scene).toEqual(
    layoutChart(editStep(sop, stepId('s500'), { activity: 'Menandatangani '.repeat(30) })).scene,
  )
}, 60_000)

it('keeps the very Scene when nothing changes that it shows', () => {
  const noted = editStep(sop, stepId('s500'), { output: 'Berita acara', remarks: 'Dua rangkap' })
  const named = { ...noted, title: 'Nama lain', status: 'approved' as const }

  expect(layoutChart(noted, first).scene).toBe(first.scene)
  expect(layoutChart(named, layoutChart(noted, first))).toMatchObject({ scene: first.scene, searched: [] })
  expect(layoutChart({ ...named, orientation: 'horizontal' }, first).scene).not.toBe(first.scene)
})

it('searches only what one move touches', async ({ annotate }) => {
  const shape = Object.values(sop.shapes).find(({ step }) => step === 's500') ?? never()
  const taken = new Set(shapesOfStep(sop, shape.step).map(({ actor }) => actor))
  const actor = actorsInOrder(sop).find(({ id }) => !taken.has(id))?.id ?? never()
  const { layout, ms } = timed({
    ...sop,
    shapes: { ...sop.shapes, [shape.id]: { ...shape, actor, place: middle } },
  })
  await annotate(`one move among 1,000 steps: ${ms} ms, ${layout.searched.length} paths searched`)

  expect(layout.searched.length).toBeLessThanOrEqual(60)
}, 60_000)

it('searches only what one new flow touches', async ({ annotate }) => {
  const ends = { from: shapeId('h500'), to: shapeId('h503') }
  const { layout, ms } = timed(connect(sop, { id: flowId('new'), ...ends }))
  await annotate(`one new flow among 1,000 steps: ${ms} ms, ${layout.searched.length} paths searched`)

  expect(layout.scene.flows.some(({ id }) => id === 'new')).toBe(true)
  expect(layout.searched.length).toBeLessThanOrEqual(30)
}, 60_000)

function timed(edited: Sop): { readonly layout: ChartLayout; readonly ms: number } {
  const start = performance.now()
  const layout = layoutChart(edited, first)
  return { layout, ms: Math.round(performance.now() - start) }
}

function never(): never {
  throw new Error('the long Sop has lost a row')
}
