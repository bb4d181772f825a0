import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { pageFlowFaults, pairingFaults } from '#test/support/pageFlowFaults.ts'
import { arbitraryEdit } from '#test/support/randomEdit.ts'
import { arbitraryWideSop, wideSop } from '#test/support/wideSop.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { stepId, type FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { editStep } from '@/core/operations/editStep.ts'

const expected: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('../pages.json', import.meta.url), 'utf8'),
)
const breaks: Readonly<Record<string, readonly number[]>> = JSON.parse(
  readFileSync(new URL('../../../../fixtures/sops/pageBreaks.json', import.meta.url), 'utf8'),
)

function flowPages(scene: Scene): number {
  return (scene.form?.sheets ?? []).filter(({ part }) => part !== 'identity').length
}

/** Where the layout reports that lines had to come closer than they should, a head may touch a line. */
function faultsOf(sop: Sop): readonly string[] {
  const { scene, drawn } = layoutForm(sop)
  const isTight = drawn.memory.some(({ tight }) => tight.length > 0)
  return pageFlowFaults(sop, scene).filter((fault) => !isTight || !fault.includes('through the head'))
}

describe('every real procedure', () => {
  for (const { number, sop } of fixtureSops())
    it(`${number} is drawn on its pages without a fault`, () => {
      const { scene } = layoutForm(sop)
      const original = Object.entries(breaks).find(([name]) => name.startsWith(number))?.[1] ?? []

      expect(pageFlowFaults(sop, scene)).toEqual([])
      expect(flowPages(scene)).toBe(expected[number])
      expect(flowPages(scene)).toBeLessThanOrEqual(original.length + 1)
    })
})

describe('a procedure of 15 lanes with fan-out to five and three loops from the last page to the first', () => {
  it('is drawn without a fault on A4 and F4', () => {
    fc.assert(
      fc.property(arbitraryWideSop({ min: 12, max: 60 }), (sop) => {
        expect(faultsOf(sop)).toEqual([])
      }),
      { numRuns: 30 },
    )
  }, 240_000)

  it('gives after every edit the Scene that it would give from scratch', () => {
    fc.assert(
      fc.property(
        arbitraryWideSop({ min: 12, max: 40 }),
        fc.array(arbitraryEdit(), { minLength: 1, maxLength: 4 }),
        (sop, edits) => {
          let [layout, edited] = [layoutForm(sop), sop]
          for (const edit of edits) {
            edited = edit.apply(edited)
            layout = layoutForm(edited, layout)
            expect(layout.scene).toEqual(layoutForm(edited).scene)
          }
        },
      ),
      { numRuns: 20 },
    )
  }, 240_000)
})

it('gives every flow that a page break cuts one pair with one letter in one lane, in any Sop', () => {
  fc.assert(
    fc.property(arbitrarySops(), (sop) => {
      expect(pairingFaults(sop, layoutForm(sop).scene)).toEqual([])
    }),
    { numRuns: 80 },
  )
}, 240_000)

describe('what an edit does not touch', () => {
  const sop = wideSop({ seed: 7, lanes: 15, rows: 60, paper: 'A4' })
  const first = layoutForm(sop)

  it('stays the same page when the breaks do not move', () => {
    const edited = editStep(sop, stepId('s30'), { output: 'Surat' })
    const { drawn } = layoutForm(edited, first)

    const kept = drawn.memory.filter((page) => first.drawn.memory.includes(page))
    expect(kept.length).toBeGreaterThanOrEqual(first.drawn.memory.length - 1)
  })
})

describe('a route set by hand', () => {
  const sop = wideSop({ seed: 3, lanes: 15, rows: 40, paper: 'A4' })
  const { scene } = layoutForm(sop)
  const pinned = (id: FlowId): Sop => {
    const flow = sop.flows[id] ?? never()
    return { ...sop, flows: { ...sop.flows, [id]: { ...flow, route: { leave: 'left', through: [] } } } }
  }
  const pinOf = (edited: Sop, id: FlowId) =>
    layoutForm(edited).scene.flows.find((flow) => flow.id === id)?.pin

  it('is suspended where a page break cuts its flow', () => {
    const cut = scene.flows.find(({ pieces }) => pieces.length > 1) ?? never()

    expect(pinOf(pinned(cut.id), cut.id)).toBe('suspended')
    expect(layoutForm(pinned(cut.id)).scene.notes).toContainEqual({ key: 'layout.pinSuspended', count: 1 })
  })

  it('is kept within a page', () => {
    const whole = scene.flows.find(({ pieces }) => pieces.length === 1) ?? never()

    expect(pinOf(pinned(whole.id), whole.id)).toBe('kept')
  })
})

function never(): never {
  throw new Error('the Sop has lost a flow')
}
