import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, invertChanges } from '@/core/model/applyChanges.ts'
import { diff, isEmptyChanges } from '@/core/model/diff.ts'
import { equalSops } from '@/core/model/equalSops.ts'
import { stepId } from '@/core/model/ids.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { editStep } from '@/core/operations/editStep.ts'
import { reorderSteps } from '@/core/operations/reorderSteps.ts'
import { aSop } from '#test/support/aSop.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'

const two = () => aSop().actors('A', 'B').step('one', 'A').step('two', 'B').flow('one', 'two')

describe('differences', () => {
  it('name only the rows and fields that changed', () => {
    const sop = two().build()

    const changes = diff(sop, { ...editStep(sop, stepId('one'), { output: 'Letter' }), title: 'New' })

    expect(changes.rows).toEqual({
      steps: [
        {
          id: 'one',
          before: sop.steps[stepId('one')],
          after: { ...sop.steps[stepId('one')], output: 'Letter' },
        },
      ],
    })
    expect(changes.fields).toEqual([{ field: 'title', before: '', after: 'New' }])
  })

  it('are empty between equal Sops that are different objects', () => {
    const sop = two().build()

    expect(isEmptyChanges(diff(sop, structuredClone(sop)))).toBe(true)
  })

  it('lead from any Sop to any other and back', () => {
    fc.assert(
      fc.property(arbitrarySops(), arbitrarySops(), (a, b) => {
        const changes = diff(a, b)

        expect(applyChanges(a, changes)).toEqual(b)
        expect(applyChanges(b, invertChanges(changes))).toEqual(a)
        expect(applyChanges(a, diff(a, a))).toBe(a)
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  it('survive being written as JSON', () => {
    fc.assert(
      fc.property(arbitrarySops(), arbitrarySops(), (a, b) => {
        const changes = JSON.parse(JSON.stringify(diff(a, b))) as ReturnType<typeof diff>

        expect(applyChanges(a, changes)).toEqual(b)
      }),
      { numRuns: 50, seed: 7 },
    )
  })
})

describe('equal Sops', () => {
  it('may differ in their order keys, but not in their order', () => {
    const sop = two().step('three', 'A').build()
    const there = reorderSteps(sop, new Set([stepId('two')]), stepId('three'))
    const back = reorderSteps(there, new Set([stepId('three')]), stepId('two'))

    expect(back.steps).not.toEqual(sop.steps)
    expect(equalSops(back, sop)).toBe(true)
    expect(equalSops(there, sop)).toBe(false)
    expect(stepsInOrder(back).map((step) => step.id)).toEqual(['one', 'two', 'three'])
  })
})
