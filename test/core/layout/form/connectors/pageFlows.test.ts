import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { pageFlowFaults, pairingFaults } from '#test/support/pageFlowFaults.ts'
import { arbitraryEdit } from '#test/support/randomEdit.ts'
import { arbitraryWideSop, wideSop } from '#test/support/wideSop.ts'
import { layoutForm, type FormLayout } from '@/core/layout/form/layoutForm.ts'
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
        expect(pageFlowFaults(sop, layoutForm(sop).scene)).toEqual([])
      }),
      { numRuns: 60, seed: 15 },
    )
  }, 480_000)

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

describe('a keystroke in 200 steps and 15 lanes', () => {
  const sop = wideSop({ seed: 5, lanes: 15, rows: 200, paper: 'A4' })
  const first = layoutForm(sop)
  const edited = stepId('s100')
  const activity = sop.steps[edited]?.activity ?? ''
  const drawnAnew = (now: FormLayout, before: FormLayout) =>
    now.drawn.memory.filter((page) => !before.drawn.memory.includes(page)).length

  it('draws no page anew but those whose rows grow or whose breaks move', () => {
    const pages: number[] = []
    const times: number[] = []
    let [layout, typed] = [first, sop]
    for (let length = 1; length <= 60; length++) {
      typed = editStep(typed, edited, { activity: activity + 'surat itu '.repeat(6).slice(0, length) })
      const { user } = process.cpuUsage()
      const now = layoutForm(typed, layout)
      times.push((process.cpuUsage().user - user) / 1000)
      pages.push(drawnAnew(now, layout))
      layout = now
    }

    const middle = times.toSorted((a, b) => a - b)[30]?.toFixed(1)
    console.log(
      `a keystroke: ${middle} ms, pages drawn anew: ${pages.filter((count) => count > 0).join(', ')}`,
    )
    expect(pages.filter((count) => count === 0).length).toBeGreaterThanOrEqual(50)
    expect(Math.max(...pages)).toBeLessThanOrEqual(8)
  }, 60_000)

  it('finds the pages again when a break that moved goes back', () => {
    const grown = layoutForm(editStep(sop, edited, { activity: `${activity} `.repeat(3) }), first)
    const back = layoutForm(editStep(grown.sop, edited, { activity }), grown)

    expect(grown.pages.map(({ end }) => end)).not.toEqual(first.pages.map(({ end }) => end))
    expect(drawnAnew(back, first)).toBeLessThanOrEqual(1)
    expect(back.scene).toEqual(first.scene)
  }, 60_000)
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
