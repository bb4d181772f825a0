import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorId, groupId, shapeId, stepId } from '@/core/model/ids.ts'
import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { isConnector, leadShape, textOfShape } from '@/core/model/shapeText.ts'
import { addActor } from '@/core/operations/addActor.ts'
import { addShape } from '@/core/operations/addShape.ts'
import { addStep } from '@/core/operations/addStep.ts'
import { alignShapes } from '@/core/operations/alignShapes.ts'
import { duplicateShapes } from '@/core/operations/duplicateShapes.ts'
import { duplicateSteps } from '@/core/operations/duplicateSteps.ts'
import { setPageBreak } from '@/core/operations/editStep.ts'
import { groupActors } from '@/core/operations/groupActors.ts'
import { groupSteps } from '@/core/operations/groupSteps.ts'
import { linkConnectors } from '@/core/operations/linkConnectors.ts'
import { renameGroup } from '@/core/operations/renameGroup.ts'
import { reorderActors } from '@/core/operations/reorderActors.ts'
import { resizeActor } from '@/core/operations/resizeActor.ts'
import { retypeShapes } from '@/core/operations/retypeShapes.ts'
import { tintActors } from '@/core/operations/tintActors.ts'
import { ungroup } from '@/core/operations/ungroup.ts'
import type { Sop } from '@/core/model/sop.ts'
import { aSop } from '#test/support/aSop.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { countingIds } from '#test/support/countingIds.ts'

const office = () =>
  aSop().actors('A', 'B', 'C').step('one', 'A').step('two', 'B').step('three', 'C').flow('one', 'two')
const rows = () => ({ newId: countingIds(), actorName: 'New' })
const ids = (...names: string[]) => new Set(names.map(shapeId))
const lanes = (...names: string[]) => new Set(names.map(actorId))

describe('lanes and rows', () => {
  it('come where they are asked for, and last where that is unknown', () => {
    const first = addActor(office().build(), { id: actorId('x'), name: 'X', after: null })
    const both = addStep(first, { id: stepId('y'), after: stepId('unknown') })

    expect(actorsInOrder(both).map((actor) => actor.id)).toEqual(['x', 'A', 'B', 'C'])
    expect(stepsInOrder(both).map((step) => step.id)).toEqual(['one', 'two', 'three', 'y'])
  })

  it('join the group they are put into the middle of', () => {
    const sop = office().group('g', 'actors', 'A', 'B').build()

    const inside = addActor(sop, { id: actorId('x'), name: 'X', after: actorId('A') })
    const beside = addActor(sop, { id: actorId('x'), name: 'X', after: actorId('B') })

    expect(inside.actors[actorId('x')]?.group).toBe('g')
    expect(beside.actors[actorId('x')]?.group).toBeUndefined()
  })

  it('keep a width of at least 10 mm, and a tint until it is taken away', () => {
    const narrow = resizeActor(office().build(), actorId('A'), 3)
    const tinted = tintActors(narrow, lanes('A', 'B'), 'teal')

    expect(tinted.actors[actorId('A')]).toMatchObject({ width: 10, tint: 'teal' })
    expect(tintActors(tinted, lanes('A', 'B'), null).actors[actorId('B')]).not.toHaveProperty('tint')
    expect(resizeActor(tinted, actorId('A'), null).actors[actorId('A')]).not.toHaveProperty('width')
  })

  it('take a forced page break and give it back', () => {
    const sop = office().build()

    const broken = setPageBreak(sop, stepId('two'), 'before')

    expect(broken.steps[stepId('two')]?.pageBreak).toBe('before')
    expect(setPageBreak(broken, stepId('two'), null)).toEqual(sop)
  })
})

describe('groups', () => {
  it('bring lanes and rows that stand apart beside the first of them', () => {
    const grouped = groupActors(office().build(), lanes('A', 'C'), { id: groupId('g'), name: 'G' })
    const phased = groupSteps(grouped, new Set([stepId('one'), stepId('three')]), {
      id: groupId('p'),
      name: 'P',
    })

    expect(actorsInOrder(phased).map((actor) => [actor.id, actor.group])).toEqual([
      ['A', 'g'],
      ['C', 'g'],
      ['B', undefined],
    ])
    expect(stepsInOrder(phased).map((step) => [step.id, step.group])).toEqual([
      ['one', 'p'],
      ['three', 'p'],
      ['two', undefined],
    ])
  })

  it('are renamed and dissolved; their members stay', () => {
    const sop = office().group('g', 'actors', 'A', 'B').build()

    expect(renameGroup(sop, groupId('g'), 'Other').groups[groupId('g')]?.name).toBe('Other')
    expect(ungroup(sop, groupId('g'))).toEqual(office().build())
  })

  it('are left by the lane that moves away, also when it moves to the front', () => {
    const sop = office().group('g', 'actors', 'B', 'C').build()

    const moved = reorderActors(sop, lanes('C'), null)

    expect(actorsInOrder(moved).map((actor) => [actor.id, actor.group])).toEqual([
      ['C', undefined],
      ['A', undefined],
      ['B', 'g'],
    ])
  })

  it('move as one block', () => {
    const sop = office().group('g', 'actors', 'B', 'C').build()

    const moved = reorderActors(sop, lanes('B', 'C'), null)

    expect(actorsInOrder(moved).map((actor) => [actor.id, actor.group])).toEqual([
      ['B', 'g'],
      ['C', 'g'],
      ['A', undefined],
    ])
  })
})

describe('aligning', () => {
  it('puts shapes into the lane of the first', () => {
    const sop = alignShapes(office().build(), ids('one', 'two', 'three'), 'lane', rows())

    expect(Object.values(sop.shapes).map((shape) => shape.actor)).toEqual(['A', 'A', 'A'])
    expect(stepsInOrder(sop)).toHaveLength(3)
  })

  it('puts shapes into the row of the first; each keeps its words', () => {
    const sop = alignShapes(office().build(), ids('one', 'two'), 'row', rows())

    expect(stepsInOrder(sop).map((step) => step.id)).toEqual(['one', 'three'])
    expect(['one', 'two'].map((id) => textOfShape(sop, shapeId(id)))).toEqual(['one', 'two'])
  })
})

it('keeps the words of two shapes of one row that are aligned into another', () => {
  const sop = office().shape('helper', 'two', 'C', { text: '' }).build()

  const aligned = alignShapes(sop, ids('one', 'two', 'helper'), 'row', rows())

  expect(['two', 'helper'].map((id) => textOfShape(aligned, shapeId(id)))).toEqual(['two', ''])
})

describe('making another kind', () => {
  it('keeps text, place and flows', () => {
    const sop = office().build()

    const retyped = retypeShapes(sop, ids('two'), 'decision')

    expect(retyped).toEqual({
      ...sop,
      shapes: { ...sop.shapes, two: { ...sop.shapes[shapeId('two')], kind: 'decision' } },
    })
  })

  it('leaves the activity with the shape that shows it', () => {
    const sop = aSop().actors('A').step('one', 'A').shape('start', 'one', 'A', { kind: 'start' }).build()

    const retyped = retypeShapes(sop, ids('start'), 'activity')

    expect(leadShape(retyped, stepId('one'))?.id).toBe('one')
    expect(textOfShape(retyped, shapeId('start'))).toBe('')
  })

  it('takes letter and partner from what is no connector any more', () => {
    const pair = aSop()
      .actors('A')
      .step('one', 'A', { kind: 'connector' })
      .step('two', 'A', { kind: 'connector' })
      .build()
    const linked = linkConnectors(pair, shapeId('one'), shapeId('two'))

    const retyped = retypeShapes(linked, ids('one'), 'activity')

    expect(linked.shapes[shapeId('two')]?.link).toBe('one')
    expect(Object.values(retyped.shapes).map((shape) => shape.link)).toEqual([undefined, undefined])
  })

  it('links connectors only, and each to one partner', () => {
    const three = ['one', 'two', 'three'].reduce(
      (builder, id) => builder.step(id, 'A', { kind: 'connector' }),
      aSop().actors('A'),
    )
    const first = linkConnectors(three.build(), shapeId('one'), shapeId('two'))

    const second = linkConnectors(first, shapeId('three'), shapeId('two'))

    expect(Object.values(second.shapes).map((shape) => [shape.id, shape.link])).toEqual([
      ['one', undefined],
      ['two', 'three'],
      ['three', 'two'],
    ])
    expect(linkConnectors(office().build(), shapeId('one'), shapeId('two'))).toEqual(office().build())
  })
})

describe('duplicating', () => {
  it('copies shapes with the flows among them right below the last of them', () => {
    const sop = duplicateShapes(office().build(), ids('one', 'two'), rows())

    expect(stepsInOrder(sop).map((step) => step.activity)).toEqual(['one', 'two', 'one', 'two', 'three'])
    expect(Object.keys(sop.flows)).toHaveLength(2)
  })

  it('copies whole rows with all their texts, even rows without shapes', () => {
    const sop = office().step('paper', undefined, { output: 'Letter' }).build()

    const doubled = duplicateSteps(sop, new Set([stepId('three'), stepId('paper')]), rows())

    expect(stepsInOrder(doubled).map((step) => [step.activity, step.output])).toEqual([
      ['one', ''],
      ['two', ''],
      ['three', ''],
      ['paper', 'Letter'],
      ['three', ''],
      ['paper', 'Letter'],
    ])
  })

  it('lets a shape copied out of its row show its words as the new row’s activity', () => {
    const sop = office().shape('helper', 'one', 'B', { text: 'Help' }).build()

    const doubled = duplicateShapes(sop, ids('helper'), rows())

    const made = Object.values(doubled.shapes).find((shape) => !sop.shapes[shape.id])
    expect(made).not.toHaveProperty('text')
    expect(doubled.steps[made?.step ?? stepId('')]?.activity).toBe('Help')
  })
})

it('never changes the words of the shapes that show their row’s activity when others come or change kind', () => {
  fc.assert(
    fc.property(arbitrarySops(), fc.nat(), fc.nat(), (sop, a, b) => {
      const steps = stepsInOrder(sop)
      const step = steps[a % steps.length]?.id ?? stepId('')
      const lead = leadShape(sop, step)
      fc.pre(lead !== null && (lead.kind === 'activity' || lead.kind === 'decision'))
      const actor = actorsInOrder(sop)[b % actorsInOrder(sop).length]?.id ?? actorId('')
      const others = Object.values(sop.shapes).filter((shape) => shape.step === step && shape.id !== lead?.id)

      const target = { kind: 'cell', step, actor, place: { across: 0, along: 0 } } as const
      const added = addShape(sop, { id: shapeId('new'), kind: 'decision', target, ...rows() })
      const retyped = retypeShapes(added, new Set(others.map((shape) => shape.id)), 'activity')

      expect(leadShape(added, step)?.id).toBe(lead?.id)
      expect(leadShape(retyped, step)?.id).toBe(lead?.id)
    }),
    { numRuns: 300, seed: 3 },
  )
})

it('never changes the words of a worker that another shape joins', () => {
  fc.assert(
    fc.property(arbitrarySops().map(silenced), fc.nat(), fc.nat(), (sop, a, b) => {
      const shapes = Object.values(sop.shapes)
      const [moved, other] = [shapes[a % shapes.length], shapes[b % shapes.length]]
      fc.pre(moved !== undefined && other !== undefined && moved.step !== other.step)
      fc.pre(moved !== undefined && other !== undefined && !isConnector(moved))
      fc.pre(other !== undefined && leadShape(sop, other.step)?.id === other.id && other.kind === 'activity')
      const pair = new Set([moved?.id ?? shapeId(''), other?.id ?? shapeId('')])

      const joined = alignShapes(sop, pair, 'row', rows())

      const both = [...pair].filter((id) => sop.shapes[id]?.kind === 'activity')
      expect(both.map((id) => textOfShape(joined, id))).toEqual(both.map((id) => textOfShape(sop, id)))
    }),
    { numRuns: 300, seed: 4 },
  )
})

/** The Sop as files often have it: no shape has own text, so that some show nothing. */
function silenced(sop: Sop): Sop {
  const shapes = Object.values(sop.shapes).map(({ text: _, ...shape }) => [shape.id, shape] as const)
  return { ...sop, shapes: Object.fromEntries(shapes) }
}
