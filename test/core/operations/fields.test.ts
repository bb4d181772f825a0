import { describe, expect, it } from 'vitest'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { healFlows } from '@/core/operations/healFlows.ts'
import { labelFlow } from '@/core/operations/labelFlow.ts'
import { pinFlow } from '@/core/operations/pinFlow.ts'
import { placeLabel } from '@/core/operations/placeLabel.ts'
import { removeActors } from '@/core/operations/removeActors.ts'
import { removeSteps } from '@/core/operations/removeSteps.ts'
import { restyleFlows } from '@/core/operations/restyleFlows.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'
import { setKinds } from '@/core/operations/setKinds.ts'
import { setLanguage } from '@/core/operations/setLanguage.ts'
import { setOrientation } from '@/core/operations/setOrientation.ts'
import { setPage } from '@/core/operations/setPage.ts'
import { setProfile } from '@/core/operations/setProfile.ts'
import { setStatus } from '@/core/operations/setStatus.ts'
import { setTitle } from '@/core/operations/setTitle.ts'
import { unpinFlows } from '@/core/operations/unpinFlows.ts'
import type { Sop } from '@/core/model/sop.ts'
import { aSop } from '#test/support/aSop.ts'

const chain = () =>
  aSop()
    .actors('A', 'B', 'C')
    .step('one', 'A')
    .step('two', 'B')
    .step('three', 'C')
    .flow('one', 'two')
    .flow('two', 'three')
const id = flowId('one-two')

describe('a flow', () => {
  it('takes a label, a style and a place for its label from 0 to 1', () => {
    const labelled = placeLabel(labelFlow(chain().build(), id, 'Lengkap'), id, 7)
    const joint = restyleFlows(labelled, new Set([id]), { line: 'dashed', directed: false })

    expect(joint.flows[id]).toMatchObject({
      label: 'Lengkap',
      labelPlace: 1,
      line: 'dashed',
      directed: false,
    })
    expect(placeLabel(joint, id, null).flows[id]).not.toHaveProperty('labelPlace')
  })

  it('is not changed into a double of another', () => {
    const sop = chain()
      .flow('one', 'two', { id: flowId('other'), label: 'Ya' })
      .build()

    expect(labelFlow(sop, flowId('other'), '')).toBe(sop)
  })

  it('is pinned beside lanes and rows that exist, and unpinned', () => {
    const sop = chain().build()

    const pinned = pinFlow(sop, id, { through: [{ kind: 'lane', after: actorId('B') }] })

    expect(pinned.flows[id]?.route?.through).toHaveLength(1)
    expect(unpinFlows(pinned, new Set([id]))).toEqual(sop)
    expect(pinFlow(sop, id, { through: [{ kind: 'lane', after: actorId('unknown') }] })).toBe(sop)
  })

  it('keeps its pin in the same gutter when the lane or the row beside it goes', () => {
    const through = [
      { kind: 'lane', after: actorId('C') } as const,
      { kind: 'row', after: stepId('three') } as const,
    ]
    const sop = pinFlow(chain().build(), id, { leave: 'right', through })

    const withoutLane = removeActors(sop, new Set([actorId('C')]), { kind: 'neighbour' })
    const withoutBoth = removeSteps(withoutLane, new Set([stepId('three')]))

    expect(withoutBoth.flows[id]?.route).toEqual({
      leave: 'right',
      through: [
        { kind: 'lane', after: 'B' },
        { kind: 'row', after: 'two' },
      ],
    })
  })

  it('names a gutter once when the lane between two of its gutters goes', () => {
    const through = ['A', 'B'].map((name) => ({ kind: 'lane', after: actorId(name) }) as const)
    const sop = pinFlow(chain().build(), id, { through })

    const left = removeActors(sop, new Set([actorId('B')]), { kind: 'neighbour' })

    expect(left.flows[id]?.route).toEqual({ through: [{ kind: 'lane', after: 'A' }] })
  })

  it('is joined round a shape that is taken out of it and stays', () => {
    const healed = healFlows(chain().build(), new Set([shapeId('two')]))

    expect(Object.values(healed.flows)).toMatchObject([{ id: 'one-two', from: 'one', to: 'three' }])
    expect(healed.shapes).toEqual(chain().build().shapes)
  })
})

describe('contents of removed lanes', () => {
  it('go to the neighbour of each lane', () => {
    const sop = removeActors(chain().build(), new Set([actorId('A'), actorId('C')]), { kind: 'neighbour' })
    const four = aSop().actors('A', 'B', 'C', 'D').step('one', 'A').step('two', 'C').build()

    const left = removeActors(four, new Set([actorId('A'), actorId('C')]), { kind: 'neighbour' })

    expect(Object.values(sop.shapes).map((shape) => shape.actor)).toEqual(['B', 'B', 'B'])
    expect(Object.values(left.shapes).map((shape) => shape.actor)).toEqual(['B', 'D'])
  })
})

describe('the SOP’s own fields', () => {
  const cases: readonly (readonly [name: string, set: (sop: Sop) => Sop, changed: Partial<Sop>])[] = [
    ['title', (sop) => setTitle(sop, 'Surat'), { title: 'Surat' }],
    ['status', (sop) => setStatus(sop, 'approved'), { status: 'approved' }],
    ['language', (sop) => setLanguage(sop, 'en'), { language: 'en' }],
    ['profile', (sop) => setProfile(sop, 'generic'), { profile: 'generic' }],
    ['orientation', (sop) => setOrientation(sop, 'horizontal'), { orientation: 'horizontal' }],
    ['kinds', (sop) => setKinds(sop, { scope: 'micro' }), { kinds: { scope: 'micro' } }],
  ]

  it.each(cases)('change one by one: %s', (_, set, changed) => {
    const sop = chain().build()

    const next = set(sop)

    expect(next).toEqual({ ...sop, ...changed })
    expect(set(next)).toBe(next)
  })

  it('change in part: what the identity page states and how the form is printed', () => {
    const sop = chain().build()

    const next = setPage(setIdentity(sop, { number: '1/2026' }), { paper: 'Legal' })

    expect(next.identity).toEqual({ ...sop.identity, number: '1/2026' })
    expect(next.page).toEqual({ ...sop.page, paper: 'Legal' })
    expect(setPage(setIdentity(next, { number: '1/2026' }), { paper: 'Legal' })).toBe(next)
  })
})
