import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapesInFlowOrder } from '@/core/model/shapesInFlowOrder.ts'
import { actorId, shapeId, stepId } from '@/core/model/ids.ts'
import { newSop } from '@/core/model/newSop.ts'
import { ordersAfter } from '@/core/model/order.ts'
import { freePlace } from '@/core/model/places.ts'
import { actorsInOrder, shapesInOrder, stepNumber } from '@/core/model/queries.ts'
import { actorLabel, leadShape, textOfShape } from '@/core/model/shapeText.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import { aSop } from '#test/support/aSop.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { countingIds } from '#test/support/countingIds.ts'

const two = () => aSop().actors('A', 'B').step('one', 'A').step('two', 'B').flow('one', 'two')

describe('a blank SOP', () => {
  it('has its lanes and one start in the first of them', () => {
    const sop = newSop({
      newId: countingIds(),
      language: 'id',
      profile: 'sop-ap',
      title: 'SOP baru',
      actorNames: ['Satu', 'Dua', 'Tiga'],
    })

    expect(brokenInvariants(sop)).toEqual([])
    expect(actorsInOrder(sop).map((actor) => actor.name)).toEqual(['Satu', 'Dua', 'Tiga'])
    expect(Object.values(sop.shapes)).toMatchObject([{ kind: 'start', actor: actorsInOrder(sop)[0]?.id }])
    expect(sop.orientation).toBe('vertical')
  })

  it('lies across for an ordinary flowchart', () => {
    const options = { newId: countingIds(), language: 'en', title: 'T', actorNames: [] } as const

    expect(newSop({ ...options, profile: 'generic' }).orientation).toBe('horizontal')
  })
})

describe('order', () => {
  it('numbers steps from 1 and knows no number for an unknown one', () => {
    const sop = two().build()

    expect(['one', 'two', 'unknown'].map((id) => stepNumber(sop, stepId(id)))).toEqual([1, 2, 0])
  })

  it('reads by step, then lane, then place', () => {
    const sop = two()
      .shape('left', 'two', 'A')
      .shape('below', 'two', 'B', { place: { across: 0, along: 1 } })
      .shape('right', 'two', 'B', { place: { across: 1, along: 0 } })
      .build()

    expect(shapesInOrder(sop).map((shape) => shape.id)).toEqual(['one', 'left', 'two', 'right', 'below'])
  })

  it('finds keys after any row, however often at the same place', () => {
    let sorted: readonly { id: string; order: string }[] = [{ id: 'first', order: 'a0' }]
    for (let count = 0; count < 200; count++) {
      const order = ordersAfter(sorted, 'first', 1)[0] ?? ''
      sorted = [...sorted, { id: `r${count}`, order }].toSorted((a, b) => (a.order < b.order ? -1 : 1))
    }

    expect(sorted.map((row) => row.id)).toEqual([
      'first',
      ...Array.from({ length: 200 }, (_, n) => `r${199 - n}`),
    ])
    expect(new Set(sorted.map((row) => row.order)).size).toBe(201)
  })

  it('walks along the flow, branch after branch, and names every shape once', () => {
    const sop = aSop()
      .actors('A')
      .step('begin', 'A', { kind: 'start' })
      .step('ask', 'A', { kind: 'decision' })
      .step('yes', 'A')
      .step('no', 'A')
      .step('alone', 'A')
      .flow('begin', 'ask')
      .flow('ask', 'no')
      .flow('ask', 'yes')
      .flow('no', 'ask')
      .build()

    expect(shapesInFlowOrder(sop).map((shape) => shape.id)).toEqual(['begin', 'ask', 'yes', 'no', 'alone'])
  })

  it('walks over every shape of any Sop exactly once', () => {
    fc.assert(
      fc.property(arbitrarySops(), (sop) => {
        const walked = shapesInFlowOrder(sop).map((shape) => shape.id)

        expect(walked.toSorted()).toEqual(Object.keys(sop.shapes).toSorted())
      }),
      { numRuns: 100, seed: 5 },
    )
  })
})

describe('whose text', () => {
  it('is the activity for the first worker along the flow; a start beside it says Mulai', () => {
    const sop = aSop()
      .actors('A', 'B')
      .step('one', 'B', { activity: 'Check' })
      .shape('before', 'one', 'A')
      .shape('start', 'one', 'A', { kind: 'start' })
      .flow('start', 'one')
      .flow('one', 'before')
      .build()

    expect(leadShape(sop, stepId('one'))?.id).toBe('one')
    expect(['one', 'before', 'start'].map((id) => textOfShape(sop, shapeId(id)))).toEqual([
      'Check',
      '',
      'Mulai',
    ])
    expect(textOfShape({ ...sop, language: 'en' }, shapeId('start'))).toBe('Start')
  })

  it('is its own where a shape has one, and a letter is no text', () => {
    const sop = two()
      .shape('own', 'one', 'B', { text: 'Help' })
      .shape('link', 'two', 'A', { kind: 'connector' })
      .build()

    expect(['one', 'own', 'link'].map((id) => textOfShape(sop, shapeId(id)))).toEqual(['one', 'Help', ''])
  })

  it('names equal actors by their groups', () => {
    const sop = aSop().actors('x', 'y', 'z').group('Kota', 'actors', 'y').build()
    const named = {
      ...sop,
      actors: Object.fromEntries(
        actorsInOrder(sop).map((actor) => [actor.id, { ...actor, name: actor.id === 'z' ? 'Z' : 'Staf' }]),
      ),
    }

    expect(['x', 'y', 'z'].map((id) => actorLabel(named, actorId(id)))).toEqual(['Staf', 'Kota › Staf', 'Z'])
  })
})

describe('a free place', () => {
  it('is the wanted one, else beside it: right first, then left', () => {
    const cell = { step: stepId('one'), actor: actorId('A') }
    const one = two()
    const both = one.shape('second', 'one', 'A')

    expect(freePlace(one.build(), { ...cell, actor: actorId('B') })).toEqual({ across: 0, along: 0 })
    expect(freePlace(one.build(), cell)).toEqual({ across: 1, along: 0 })
    expect(freePlace(both.build(), cell)).toEqual({ across: -1, along: 0 })
    expect(freePlace(one.build(), cell, { leaving: new Set([shapeId('one')]) })).toEqual({
      across: 0,
      along: 0,
    })
  })
})
