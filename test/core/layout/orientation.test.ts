import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sop } from '@/core/model/sop.ts'

const transposed: Readonly<Record<string, string>> = { right: 'down', down: 'right', left: 'up', up: 'left' }

it('draws every real procedure horizontally as the transposition of its vertical chart', () => {
  for (const { sop } of fixtureSops()) expectTransposition(sop)
})

it('draws any Sop horizontally as the transposition of its vertical chart', () => {
  fc.assert(fc.property(arbitrarySops(), expectTransposition), { numRuns: 100 })
})

it('keeps symbols and their texts upright', () => {
  for (const { sop } of fixtureSops()) {
    const { scene } = layoutChart({ ...sop, orientation: 'horizontal' })

    expect(scene.shapes.every(({ text }) => !text.turned)).toBe(true)
    expect(
      scene.shapes.filter(({ kind }) => kind === 'start').every(({ rect }) => rect.width > rect.height),
    ).toBe(true)
    expect(scene.actorGroups.every(({ name }) => name.turned)).toBe(true)
  }
})

function expectTransposition(sop: Sop): void {
  const vertical = layoutChart({ ...sop, orientation: 'vertical' }).scene
  const horizontal = layoutChart({ ...sop, orientation: 'horizontal' }).scene

  expect(turns(horizontal)).toEqual(turns(vertical, transposed))
  expect(horizontal.lanes.map(({ actor }) => actor)).toEqual(vertical.lanes.map(({ actor }) => actor))
  expect(horizontal.rows.map(({ step }) => step)).toEqual(vertical.rows.map(({ step }) => step))
  for (const [index, lane] of horizontal.lanes.entries()) {
    expect(lane.band.x).toBe(horizontal.body.x)
    expect(lane.band.width).toBe(horizontal.body.width)
    expect(vertical.lanes[index]?.band.y).toBe(vertical.body.y)
  }
}

/** The ways each flow goes, from its exit to its head. */
function turns(scene: Scene, names: Readonly<Record<string, string>> = {}): readonly string[] {
  return scene.flows.map(({ id, pieces: [{ points }] }) => {
    const ways = points.slice(1).map((to, index) => {
      const from = points[index] ?? to
      const way = to.x > from.x ? 'right' : to.x < from.x ? 'left' : to.y > from.y ? 'down' : 'up'
      return names[way] ?? way
    })
    return `${id}: ${ways.join(' ')}`
  })
}
