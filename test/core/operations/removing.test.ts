import { describe, expect, it } from 'vitest'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { middle } from '@/core/model/places.ts'
import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { textOfShape } from '@/core/model/shapeText.ts'
import type { Sop } from '@/core/model/sop.ts'
import { moveShapes } from '@/core/operations/moveShapes.ts'
import { removeActors } from '@/core/operations/removeActors.ts'
import { removeShapes, textsLeftBehind } from '@/core/operations/removeShapes.ts'
import { removeSteps } from '@/core/operations/removeSteps.ts'
import { aSop } from '#test/support/aSop.ts'
import { countingIds } from '#test/support/countingIds.ts'

const letter = () =>
  aSop()
    .actors('Clerk', 'Manager')
    .step('draft', 'Clerk')
    .step('check', 'Manager', { kind: 'decision' })
    .step('send', 'Clerk', { output: 'Letter' })
    .flow('draft', 'check')
    .flow('check', 'send', { label: 'Ya' })

describe('removing shapes', () => {
  it('joins the neighbours of a shape with one flow in and one out; the first half keeps its label', () => {
    const sop = letter().build()

    const left = removeShapes(sop, new Set([shapeId('check')]))

    expect(Object.values(left.flows)).toEqual([{ ...sop.flows[flowId('draft-check')], to: 'send' }])
    expect(stepsInOrder(left).map((step) => step.id)).toEqual(['draft', 'send'])
  })

  it('does not join when the two neighbours are already joined, or are one shape', () => {
    const twice = letter().flow('draft', 'send').build()
    const round = aSop()
      .actors('A')
      .step('one', 'A')
      .step('two', 'A')
      .flow('one', 'two')
      .flow('two', 'one')
      .build()

    expect(Object.keys(removeShapes(twice, new Set([shapeId('check')])).flows)).toEqual(['draft-send'])
    expect(removeShapes(round, new Set([shapeId('two')])).flows).toEqual({})
  })

  it('drops every flow of a shape with more than one in or out', () => {
    const sop = letter().flow('check', 'draft', { label: 'Tidak' }).build()

    expect(removeShapes(sop, new Set([shapeId('check')])).flows).toEqual({})
  })

  it('joins across several removed shapes in a row', () => {
    const sop = letter().step('file', 'Clerk').flow('send', 'file').build()

    const left = removeShapes(sop, new Set([shapeId('check'), shapeId('send')]), 'drop')

    expect(Object.values(left.flows)).toMatchObject([{ from: 'draft', to: 'file' }])
  })

  it('keeps a row whose other texts would be lost, until told to drop it', () => {
    const sop = letter().build()
    const send = new Set([shapeId('send')])

    expect(textsLeftBehind(sop, send)).toEqual(['send'])
    expect(removeShapes(sop, send).steps[stepId('send')]?.output).toBe('Letter')
    expect(removeShapes(sop, send, 'drop').steps[stepId('send')]).toBeUndefined()
  })

  it('keeps a row whose activity none of its symbols shows, until told to drop it', () => {
    const sop = letter().step('archive', 'Clerk', { kind: 'connector' }).build()
    const connector = new Set([shapeId('archive')])

    expect(textsLeftBehind(sop, connector)).toEqual(['archive'])
    expect(removeShapes(sop, connector).steps[stepId('archive')]?.activity).toBe('archive')
    expect(removeShapes(sop, connector, 'drop').steps[stepId('archive')]).toBeUndefined()
  })

  it('lets a shape left alone with an empty text show the activity', () => {
    const sop = letter().shape('helper', 'draft', 'Manager', { text: '' }).build()

    expect(textOfShape(removeShapes(sop, new Set([shapeId('draft')])), shapeId('helper'))).toBe('draft')
  })
})

describe('a row whose speaking symbol goes', () => {
  const shared = () =>
    letter()
      .shape('begin', 'draft', 'Clerk', { kind: 'start' })
      .shape('helper', 'draft', 'Manager', { text: 'Help' })
      .build()
  const texts = (sop: Sop) =>
    ['begin', 'helper', 'draft'].map((id) => (sop.shapes[shapeId(id)] ? textOfShape(sop, shapeId(id)) : null))

  it('is named by the next that works on, and no other symbol says anything else', () => {
    const left = removeShapes(shared(), new Set([shapeId('draft')]))

    expect(left.steps[stepId('draft')]?.activity).toBe('Help')
    expect(left.shapes[shapeId('helper')]).not.toHaveProperty('text')
    expect(texts(left)).toEqual(['Mulai', 'Help', null])
  })

  it('is named anew, too, when the symbol moves to another row with its text', () => {
    const left = moveShapes(shared(), {
      ids: new Set([shapeId('draft')]),
      lead: shapeId('draft'),
      target: { kind: 'cell', step: stepId('send'), actor: actorId('Manager'), place: middle },
      newId: countingIds(),
      actorName: 'New',
    })

    expect(left.steps[stepId('draft')]?.activity).toBe('Help')
    expect(texts(left)).toEqual(['Mulai', 'Help', 'draft'])
  })

  it('keeps its name where the symbol that goes did not show it', () => {
    const left = removeShapes(shared(), new Set([shapeId('helper')]))

    expect(left.steps[stepId('draft')]?.activity).toBe('draft')
  })
})

describe('removing lanes', () => {
  const clerk = new Set([actorId('Clerk')])

  it('moves the contents to the neighbour', () => {
    const left = removeActors(letter().build(), clerk, { kind: 'neighbour' })

    expect(actorsInOrder(left).map((actor) => actor.name)).toEqual(['Manager'])
    expect(Object.values(left.shapes).map((shape) => shape.actor)).toEqual(['Manager', 'Manager', 'Manager'])
    expect(Object.keys(left.flows)).toHaveLength(2)
  })

  it('moves the contents to an ordinary actor named Unassigned, made when first needed', () => {
    const contents = { kind: 'unassigned', id: actorId('u1'), name: 'Unassigned' } as const

    const once = removeActors(letter().build(), clerk, contents)
    const twice = removeActors(once, new Set([actorId('Manager')]), { ...contents, id: actorId('u2') })

    expect(actorsInOrder(once).map((actor) => actor.name)).toEqual(['Manager', 'Unassigned'])
    expect(actorsInOrder(twice).map((actor) => actor.id)).toEqual(['u1'])
  })

  it('deletes the contents with the lane', () => {
    const left = removeActors(letter().build(), clerk, { kind: 'delete', leftTexts: 'drop' })

    expect(Object.keys(left.shapes)).toEqual(['check'])
    expect(Object.keys(left.flows)).toEqual([])
  })
})

it('removes rows with their texts and heals the flow', () => {
  const left = removeSteps(letter().build(), new Set([stepId('check')]))

  expect(Object.keys(left.steps)).toEqual(['draft', 'send'])
  expect(Object.values(left.flows)).toMatchObject([{ from: 'draft', to: 'send', label: '' }])
})
