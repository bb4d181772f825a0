import { describe, expect, it } from 'vitest'
import { copyFragment } from '@/core/model/fragment.ts'
import { actorId, flowId, groupId, shapeId, stepId } from '@/core/model/ids.ts'
import { actorsInOrder, shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import { textOfShape } from '@/core/model/shapeText.ts'
import { appendShape } from '@/core/operations/appendShape.ts'
import { connect } from '@/core/operations/connect.ts'
import { editShapeText } from '@/core/operations/editShapeText.ts'
import { groupActors } from '@/core/operations/groupActors.ts'
import { pasteFragment } from '@/core/operations/pasteFragment.ts'
import { pasteRows } from '@/core/operations/pasteRows.ts'
import { reconnect } from '@/core/operations/reconnect.ts'
import { reorderActors } from '@/core/operations/reorderActors.ts'
import { reorderSteps } from '@/core/operations/reorderSteps.ts'
import { reverseFlows } from '@/core/operations/reverseFlows.ts'
import { spliceShape } from '@/core/operations/spliceShape.ts'
import { aSop } from '#test/support/aSop.ts'
import { countingIds } from '#test/support/countingIds.ts'

const chain = () =>
  aSop().actors('A', 'B').step('one', 'A').step('two', 'B', { kind: 'decision' }).step('three', 'A')
const rows = () => ({ newId: countingIds(), actorName: 'New' })

describe('connecting', () => {
  it('answers a decision’s first exit Ya, its second Tidak, a third not at all', () => {
    let sop = chain().step('four', 'B').build()
    for (const to of ['three', 'one', 'four']) {
      sop = connect(sop, { id: flowId(to), from: shapeId('two'), to: shapeId(to) })
    }

    expect(['three', 'one', 'four'].map((id) => sop.flows[flowId(id)]?.label)).toEqual(['Ya', 'Tidak', ''])
  })

  it('answers in the language of the SOP', () => {
    const sop = { ...chain().build(), language: 'en' as const }

    expect(
      connect(sop, { id: flowId('f'), from: shapeId('two'), to: shapeId('one') }).flows[flowId('f')]?.label,
    ).toBe('Yes')
  })

  it('refuses a flow from a shape to itself and an exact duplicate', () => {
    const sop = chain().flow('one', 'two').build()

    expect(connect(sop, { id: flowId('x'), from: shapeId('one'), to: shapeId('one') })).toBe(sop)
    expect(connect(sop, { id: flowId('x'), from: shapeId('one'), to: shapeId('two') })).toBe(sop)
  })

  it('pins the side an end is taken to, and forgets the route when the end goes to another shape', () => {
    const sop = chain().flow('one', 'two').build()
    const id = flowId('one-two')

    const pinned = reconnect(sop, id, { end: 'to', shape: shapeId('two'), side: 'left' })
    const elsewhere = reconnect(pinned, id, { end: 'to', shape: shapeId('three'), side: null })

    expect(pinned.flows[id]?.route).toEqual({ through: [], enter: 'left' })
    expect(elsewhere.flows[id]).toMatchObject({ to: 'three' })
    expect(elsewhere.flows[id]?.route).toBeUndefined()
  })

  it('turns a flow round', () => {
    const sop = reverseFlows(chain().flow('one', 'two').build(), new Set([flowId('one-two')]))

    expect(sop.flows[flowId('one-two')]).toMatchObject({ from: 'two', to: 'one' })
  })
})

describe('splicing', () => {
  it('puts a shape into a flow; the label stays on the first half', () => {
    const sop = chain().step('mid', 'A').flow('two', 'three', { label: 'Ya' }).build()

    const spliced = spliceShape(sop, { shape: shapeId('mid'), flow: flowId('two-three'), id: flowId('next') })

    expect(spliced.flows[flowId('two-three')]).toMatchObject({ from: 'two', to: 'mid', label: 'Ya' })
    expect(spliced.flows[flowId('next')]).toMatchObject({ from: 'mid', to: 'three', label: '' })
  })

  it('refuses a start or end', () => {
    const sop = chain().step('over', 'A', { kind: 'end' }).flow('one', 'two').build()

    expect(spliceShape(sop, { shape: shapeId('over'), flow: flowId('one-two'), id: flowId('next') })).toBe(
      sop,
    )
  })

  it('does not double a half that stands already', () => {
    const sop = chain().step('mid', 'A').flow('one', 'two').flow('one', 'mid').build()

    const spliced = spliceShape(sop, { shape: shapeId('mid'), flow: flowId('one-two'), id: flowId('next') })

    expect(Object.values(spliced.flows).map((flow) => [flow.from, flow.to])).toEqual([
      ['one', 'mid'],
      ['mid', 'two'],
    ])
  })
})

describe('appending and writing', () => {
  it('puts the new shape into a new row below and leads a flow to it', () => {
    const target = { kind: 'newRow', after: stepId('one'), actor: actorId('A') } as const

    const sop = appendShape(chain().build(), {
      from: shapeId('one'),
      id: shapeId('new'),
      kind: 'activity',
      target,
      ...rows(),
    })

    const step = sop.shapes[shapeId('new')]?.step
    expect(stepsInOrder(sop).map((row) => row.id)).toEqual(['one', step, 'two', 'three'])
    expect(Object.values(sop.flows)).toMatchObject([{ from: 'one', to: 'new' }])
  })

  it('writes into the activity through the shape that shows it, and into the shape itself where another does', () => {
    const sop = chain().shape('helper', 'one', 'B', { text: '' }).build()

    expect(editShapeText(sop, shapeId('one'), 'Check').steps[stepId('one')]?.activity).toBe('Check')
    expect(editShapeText(sop, shapeId('helper'), 'Help').shapes[shapeId('helper')]?.text).toBe('Help')
    expect(textOfShape(editShapeText(sop, shapeId('helper'), 'Help'), shapeId('one'))).toBe('one')
  })
})

describe('reordering', () => {
  it('lets a lane dropped between two of a group join it, and one that leaves its run leave it', () => {
    const sop = aSop().actors('A', 'B', 'C', 'D').group('g', 'actors', 'A', 'B').build()

    const joined = reorderActors(sop, new Set([actorId('D')]), actorId('A'))
    const left = reorderActors(joined, new Set([actorId('A')]), actorId('C'))

    expect(actorsInOrder(joined).map((actor) => [actor.id, actor.group])).toEqual([
      ['A', 'g'],
      ['D', 'g'],
      ['B', 'g'],
      ['C', undefined],
    ])
    expect(left.actors[actorId('A')]?.group).toBeUndefined()
    expect(left.groups[groupId('g')]).toBeDefined()
  })

  it('removes a group that lost its last member', () => {
    const sop = aSop().actors('A', 'B', 'C').group('g', 'actors', 'A').build()

    expect(groupActors(sop, new Set([actorId('A')]), { id: groupId('h'), name: 'H' }).groups).toEqual({
      h: { id: 'h', name: 'H', of: 'actors' },
    })
  })

  it('moves rows as a block, keeping the keys of the rows that stay', () => {
    const sop = chain().step('four', 'A').build()

    const moved = reorderSteps(sop, new Set([stepId('one'), stepId('three')]), stepId('four'))

    expect(stepsInOrder(moved).map((step) => step.id)).toEqual(['two', 'four', 'one', 'three'])
    expect(moved.steps[stepId('two')]).toBe(sop.steps[stepId('two')])
  })
})

describe('pasting', () => {
  it('takes actors of the same name, makes the others, and gives every row a new id', () => {
    const source = aSop().actors('a ', 'Z').step('x', 'a ').step('y', 'Z').flow('x', 'y').build()
    const fragment = copyFragment(source, new Set([shapeId('x'), shapeId('y')]))

    const sop = pasteFragment(chain().build(), fragment, { after: stepId('one'), ...rows() })

    expect(actorsInOrder(sop).map((actor) => actor.name)).toEqual(['A', 'B', 'Z'])
    expect(stepsInOrder(sop).map((step) => step.activity)).toEqual(['one', 'x', 'y', 'two', 'three'])
    expect(Object.keys(sop.flows)).toHaveLength(1)
    expect(sop.shapes[shapeId('x')]).toBeUndefined()
  })

  it('makes a chain of activities out of rows of texts', () => {
    const texts = [{ activity: 'Receive', duration: '5 menit' }, { activity: 'File' }]

    const sop = pasteRows(chain().build(), texts, {
      after: stepId('three'),
      actor: actorId('B'),
      from: shapeId('three'),
      ...rows(),
    })

    expect(stepsInOrder(sop).slice(3)).toMatchObject([
      { activity: 'Receive', duration: '5 menit' },
      { activity: 'File' },
    ])
    expect(Object.values(sop.flows)).toHaveLength(2)
  })

  it('puts each pasted row into the lanes of those it names, made where they are missing', () => {
    const before = chain().build()
    const texts = [
      { activity: 'Receive' },
      { activity: 'Approve', actors: [' b '] },
      { activity: 'Sign' },
      { activity: 'Discuss', actors: ['A', 'Head  of office', 'a'] },
      { activity: 'File', actors: ['head of office'] },
    ]

    const sop = pasteRows(before, texts, {
      after: stepId('three'),
      actor: actorId('A'),
      from: shapeId('three'),
      ...rows(),
    })

    expect(actorsInOrder(sop).map(({ name }) => name)).toEqual(['A', 'B', 'Head  of office'])
    const pasted = stepsInOrder(sop).slice(3)
    expect(pasted.map(({ id }) => shapesOfStep(sop, id).map(({ actor }) => sop.actors[actor]?.name))).toEqual(
      [['A'], ['B'], ['B'], ['A', 'Head  of office'], ['Head  of office']],
    )
    const discussing = shapesOfStep(sop, pasted[3]?.id ?? stepId(''))
    expect(discussing.map(({ id }) => textOfShape(sop, id))).toEqual(['Discuss', ''])
    expect(pasted.every((step) => !('actors' in step))).toBe(true)
    expect(Object.values(sop.flows)).toHaveLength(6)
  })

  it('makes a lane for rows where there is none', () => {
    const sop = pasteRows(aSop().build(), [{ activity: 'Receive' }], {
      after: null,
      actor: null,
      from: null,
      ...rows(),
    })

    expect(actorsInOrder(sop)).toHaveLength(1)
    expect(Object.values(sop.shapes)).toHaveLength(1)
  })
})
