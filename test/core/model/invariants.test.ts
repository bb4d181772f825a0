import { describe, expect, it } from 'vitest'
import { flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import { aSop } from '#test/support/aSop.ts'

describe('invariants', () => {
  const sop = aSop()
    .actors('A', 'B')
    .step('one')
    .step('two')
    .shape('h1', 'one', 'A')
    .shape('h2', 'two', 'B')
    .flow('h1', 'h2')
    .group('g', 'steps', 'one', 'two')
    .build()
  const one = sop.shapes[shapeId('h1')]
  const flow = sop.flows[flowId('h1-h2')]
  const row = sop.steps[stepId('one')]

  it.each([
    ['a row kept under another id', { shapes: { ...sop.shapes, other: one } }, 'kept under'],
    [
      'one id in two tables',
      { actors: { ...sop.actors, one: { id: 'one', name: '', order: 'z0' } } },
      'used twice',
    ],
    ['one order key twice', { steps: { ...sop.steps, x: { ...row, id: 'x' } } }, 'order of'],
    ['an empty group', { groups: { ...sop.groups, h: { id: 'h', of: 'steps', name: '' } } }, 'no members'],
    ['a row of an unknown group', { groups: {} }, 'in no group'],
    [
      'a torn group',
      {
        steps: {
          ...sop.steps,
          x: { ...row, id: 'x', order: 'z0' },
          y: { ...row, id: 'y', order: 'y0', group: undefined },
        },
      },
      'torn apart',
    ],
    ['a shape without a step', { shapes: { ...sop.shapes, h1: { ...one, step: 'x' } } }, 'no step'],
    ['a shape without an actor', { shapes: { ...sop.shapes, h1: { ...one, actor: 'x' } } }, 'no actor'],
    ['a link to nothing', { shapes: { ...sop.shapes, h1: { ...one, link: 'x' } } }, 'linked to nothing'],
    [
      'half a place',
      { shapes: { ...sop.shapes, h1: { ...one, place: { across: 0.5, along: 0 } } } },
      'no place',
    ],
    ['one place twice', { shapes: { ...sop.shapes, x: { ...one, id: 'x' } } }, 'two shapes'],
    ['a dangling flow', { flows: { 'h1-h2': { ...flow, to: 'x' } } }, 'dangles'],
    ['a flow to itself', { flows: { 'h1-h2': { ...flow, to: 'h1' } } }, 'itself'],
    ['a double flow', { flows: { ...sop.flows, x: { ...flow, id: 'x' } } }, 'twice'],
    [
      'a route beside nothing',
      { flows: { 'h1-h2': { ...flow, route: { through: [{ kind: 'lane', after: 'x' }] } } } },
      'unknown lane',
    ],
  ])('find %s', (_, broken, words) => {
    // Made wrong on purpose, so not by types.
    const wrong = { ...sop, ...broken } as unknown as typeof sop

    expect(brokenInvariants(sop)).toEqual([])
    expect(brokenInvariants(wrong).join('; ')).toContain(words)
  })
})
