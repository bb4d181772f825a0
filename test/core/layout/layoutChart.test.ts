import { describe, expect, it } from 'vitest'
import { aSop } from '#test/support/aSop.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { flowId, stepId } from '@/core/model/ids.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { editStep } from '@/core/operations/editStep.ts'
import type { Sop } from '@/core/model/sop.ts'

const fixture = (number: string): Sop => {
  const found = fixtureSops().find((candidate) => candidate.number === number)
  if (!found) throw new Error(`no fixture ${number}`)
  return found.sop
}

describe('an edit of one text', () => {
  it('keeps every part above it the same object and searches no path anew', () => {
    const sop = fixture('06')
    const last = stepsInOrder(sop).at(-1)
    const before = layoutChart(sop)

    const after = layoutChart(editStep(sop, last?.id ?? stepId(''), { activity: 'Menandatangani' }), before)

    const changed = after.scene.shapes.filter((shape, index) => shape !== before.scene.shapes[index])
    expect(changed.map(({ id }) => sop.shapes[id]?.step)).toEqual(changed.map(() => last?.id))
    expect(changed.length).toBeGreaterThan(0)
    expect(after.scene.lanes[0]?.name).toEqual(before.scene.lanes[0]?.name)
    expect(after.searched).toEqual([])
  })
})

describe('heads', () => {
  it('are all as high as the longest name needs', () => {
    const { scene } = layoutChart(fixture('07'))

    const heights = new Set(scene.lanes.map(({ head }) => head.height))
    expect(heights.size).toBe(1)
    expect(Math.max(...scene.lanes.map(({ name }) => name.lines.length))).toBe(3)
  })

  it('stand below the names of their groups', () => {
    const { scene } = layoutChart(fixture('03'))

    expect(scene.actorGroups.map(({ rect }) => rect.width)).toEqual([132, 132])
    expect(scene.lanes.every(({ head }) => head.y === scene.actorGroups[0]?.rect.height)).toBe(true)
  })
})

describe('a symbol', () => {
  it('fills 70 % of its lane, twice as wide as high, while its text is short', () => {
    const { scene } = layoutChart(aSop().actors('Staf').step('cek', 'Staf').build())

    const [shape] = scene.shapes
    expect([shape?.rect.width, shape?.rect.height]).toEqual([30.8, 15.4])
    expect(scene.lanes[0]?.band.width).toBe(44)
  })

  it('has its text centred by the height of its capitals', () => {
    const { scene } = layoutChart(aSop().actors('Staf').step('cek', 'Staf').build())

    const [shape] = scene.shapes
    const line = shape?.text.lines[0]
    const capitals = (shape?.text.fontSize ?? 0) * 0.688
    const middle = (shape?.rect.y ?? 0) + (shape?.rect.height ?? 0) / 2
    expect((line?.at.y ?? 0) - capitals / 2).toBeCloseTo(middle, 2)
  })
})

it('puts a dragged label beside the place on its flow', () => {
  const sop = fixture('01')
  const flow = Object.values(sop.flows).find(({ label }) => label === 'Tidak')
  const id = flow?.id ?? flowId('')
  const moved = { ...sop, flows: { ...sop.flows, [id]: { ...sop.flows[id], labelPlace: 0.8 } } } as Sop

  const { scene } = layoutChart(moved)

  const drawn = scene.flows.find((candidate) => candidate.id === id)
  const [before, tip] = drawn?.pieces[0].points.slice(-2) ?? []
  const middle = (drawn?.label?.rect.y ?? 0) + (drawn?.label?.rect.height ?? 0) / 2
  expect(Math.abs((drawn?.label?.rect.x ?? 0) - (tip?.x ?? 0))).toBeLessThan(10)
  expect(middle).toBeLessThan(before?.y ?? 0)
  expect(middle).toBeGreaterThan(tip?.y ?? 0)
})

it('draws a Sop without steps, and one without lanes', () => {
  const sop = fixture('01')

  for (const bare of [
    { ...sop, steps: {}, shapes: {}, flows: {} },
    { ...sop, actors: {}, shapes: {}, flows: {} },
    { ...sop, actors: {}, steps: {}, shapes: {}, flows: {} },
  ]) {
    const { scene } = layoutChart(bare)

    expect(scene.shapes).toEqual([])
    expect(Object.values({ ...scene.body, ...scene.size }).every(Number.isFinite)).toBe(true)
  }
})
