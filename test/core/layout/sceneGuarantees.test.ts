import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryEdit } from '#test/support/randomEdit.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { sceneFaults } from '#test/support/sceneFaults.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Orientation, Sop } from '@/core/model/sop.ts'

const orientations: readonly Orientation[] = ['vertical', 'horizontal']

describe('every real procedure', () => {
  for (const { number, sop } of fixtureSops()) {
    it.each(orientations)(`${number} is drawn without a fault, %s`, (orientation) => {
      const { scene } = layoutChart({ ...sop, orientation })

      expect(sceneFaults(scene)).toEqual([])
      expect(scene.shapes).toHaveLength(Object.keys(sop.shapes).length)
      expect(scene.flows).toHaveLength(Object.keys(sop.flows).length)
    })
  }
})

it('draws any Sop without a fault', () => {
  fc.assert(
    fc.property(arbitrarySops(), (sop) => {
      expect(sceneFaults(layoutChart(sop).scene)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('gives an equal Scene for an equal Sop, however its rows are kept', () => {
  fc.assert(
    fc.property(arbitrarySops(), (sop) => {
      expect(layoutChart(shuffled(sop)).scene).toEqual(layoutChart(sop).scene)
    }),
    { numRuns: 50 },
  )
})

it('gives after every edit the Scene that it would give from scratch, and keeps what did not change', () => {
  fc.assert(
    fc.property(arbitrarySops(), fc.array(arbitraryEdit(), { minLength: 1, maxLength: 6 }), (sop, edits) => {
      let layout = layoutChart(sop)
      let edited = sop
      for (const edit of edits) {
        edited = edit.apply(edited)
        const before = layout.scene
        layout = layoutChart(edited, layout)

        expect(layout.scene).toEqual(layoutChart(edited).scene)
        const known = new Map(before.shapes.map((shape) => [shape.id, shape]))
        const remade = layout.scene.shapes.filter((shape) => {
          const old = known.get(shape.id)
          return old !== undefined && old !== shape && JSON.stringify(old) === JSON.stringify(shape)
        })
        expect(remade).toEqual([])
      }
      expect(layoutChart(edited, layout).scene).toBe(layout.scene)
    }),
    { numRuns: 60 },
  )
})

function shuffled(sop: Sop): Sop {
  const turned = <Row>(table: Readonly<Record<string, Row>>) =>
    Object.fromEntries(Object.entries(table).toReversed()) as typeof table
  return {
    ...sop,
    actors: turned(sop.actors),
    steps: turned(sop.steps),
    shapes: turned(sop.shapes),
    flows: turned(sop.flows),
    groups: turned(sop.groups),
  }
}
