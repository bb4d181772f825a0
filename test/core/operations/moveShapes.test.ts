import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorId, shapeId, stepId } from '@/core/model/ids.ts'
import { isConnector, textOfShape } from '@/core/model/shapeText.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { moveShapes } from '@/core/operations/moveShapes.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'
import { aSop } from '#test/support/aSop.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { countingIds } from '#test/support/countingIds.ts'

const office = () =>
  aSop()
    .actors('Clerk', 'Manager')
    .step('draft', 'Clerk')
    .step('check', 'Manager')
    .step('send', 'Clerk', { output: 'Letter' })
    .flow('draft', 'check')
    .flow('check', 'send')

const cell = (step: string, actor: string, across = 0): GridTarget => ({
  kind: 'cell',
  step: stepId(step),
  actor: actorId(actor),
  place: { across, along: 0 },
})
const move = (
  sop: Sop,
  id: string,
  target: GridTarget,
  leftTexts: 'keep' | 'drop' = 'keep',
  others: string[] = [],
) => {
  const ids = new Set([id, ...others].map(shapeId))
  return moveShapes(sop, {
    ids,
    lead: shapeId(id),
    target,
    leftTexts,
    newId: countingIds('new'),
    actorName: 'New',
  })
}
const rowsOf = (sop: Sop) => stepsInOrder(sop).map((step) => step.id)

describe('moving a step’s only shape', () => {
  it('gives it to the actor whose lane it is dropped in', () => {
    const moved = move(office().build(), 'check', cell('check', 'Clerk'))

    expect(moved.shapes[shapeId('check')]?.actor).toBe('Clerk')
    expect(rowsOf(moved)).toEqual(['draft', 'check', 'send'])
  })

  it('takes the step along when it is dropped between two rows', () => {
    const moved = move(office().build(), 'send', {
      kind: 'newRow',
      after: stepId('draft'),
      actor: actorId('Clerk'),
    })

    expect(rowsOf(moved)).toEqual(['draft', 'send', 'check'])
    expect(moved.steps[stepId('send')]?.output).toBe('Letter')
  })

  it('changes nothing when it is dropped beside its own row, in its own lane', () => {
    const sop = office().build()

    expect(move(sop, 'check', { kind: 'newRow', after: stepId('draft'), actor: actorId('Manager') })).toBe(
      sop,
    )
    expect(move(sop, 'check', { kind: 'newRow', after: stepId('check'), actor: actorId('Manager') })).toBe(
      sop,
    )
  })

  it('joins an occupied row and keeps its old activity as own text; its row goes along', () => {
    const moved = move(office().build(), 'check', cell('draft', 'Manager'))

    expect(rowsOf(moved)).toEqual(['draft', 'send'])
    expect(moved.shapes[shapeId('check')]).toMatchObject({ step: 'draft', text: 'check' })
    expect(textOfShape(moved, shapeId('draft'))).toBe('draft')
  })

  it('leaves a row that holds other texts behind, or drops it, as the user says', () => {
    const sop = office().build()

    expect(rowsOf(move(sop, 'send', cell('check', 'Clerk'), 'keep'))).toEqual(['draft', 'check', 'send'])
    expect(rowsOf(move(sop, 'send', cell('check', 'Clerk'), 'drop'))).toEqual(['draft', 'check'])
  })

  it('replaces a row in which nothing stands and nothing is written', () => {
    const sop = office().step('empty', undefined, { activity: '' }).build()

    const moved = move(sop, 'draft', cell('empty', 'Clerk'))

    expect(rowsOf(moved)).toEqual(['check', 'send', 'draft'])
    expect(textOfShape(moved, shapeId('draft'))).toBe('draft')
  })

  it('stands beside what already stands on the place it was dropped on', () => {
    const moved = move(office().build(), 'send', cell('draft', 'Clerk'))

    expect(moved.shapes[shapeId('draft')]?.place).toEqual({ across: 0, along: 0 })
    expect(moved.shapes[shapeId('send')]?.place).toEqual({ across: 1, along: 0 })
  })
})

describe('moving several shapes', () => {
  it('keeps their cells relative to each other', () => {
    const sop = office().step('file', 'Manager').build()

    const moved = move(sop, 'draft', cell('check', 'Manager'), 'keep', ['check'])

    expect(moved.shapes[shapeId('draft')]?.actor).toBe('Manager')
    const [first, second] = [moved.shapes[shapeId('draft')], moved.shapes[shapeId('check')]]
    expect(
      rowsOf(moved).indexOf(second?.step ?? stepId('')) - rowsOf(moved).indexOf(first?.step ?? stepId('')),
    ).toBe(1)
    expect(Object.keys(moved.actors)).toHaveLength(3)
  })

  it('moves whole steps as a block between two rows', () => {
    const sop = office().step('file', 'Manager').build()

    const moved = move(
      sop,
      'draft',
      { kind: 'newRow', after: stepId('file'), actor: actorId('Clerk') },
      'keep',
      ['check'],
    )

    expect(rowsOf(moved)).toEqual(['send', 'file', 'draft', 'check'])
    expect(moved.shapes[shapeId('check')]?.actor).toBe('Manager')
  })
})

describe('moving one shape of several in a row', () => {
  const joint = () => office().shape('helper', 'check', 'Clerk', { text: 'Help' })

  it('makes a row of its own between two rows, with its text as the activity', () => {
    const moved = move(joint().build(), 'helper', {
      kind: 'newRow',
      after: stepId('send'),
      actor: actorId('Clerk'),
    })

    const made = stepsInOrder(moved).at(-1)
    expect(made?.activity).toBe('Help')
    expect(moved.shapes[shapeId('helper')]).toMatchObject({ step: made?.id })
    expect(moved.shapes[shapeId('helper')]?.text).toBeUndefined()
  })

  it('makes the lane and the row it is dropped beyond', () => {
    const moved = move(joint().build(), 'helper', {
      kind: 'newBoth',
      afterStep: stepId('send'),
      afterActor: actorId('Manager'),
    })

    expect(stepsInOrder(moved)).toHaveLength(4)
    expect(moved.actors[moved.shapes[shapeId('helper')]?.actor ?? actorId('')]?.name).toBe('New')
  })
})

describe('whatever is moved wherever', () => {
  const cases = { numRuns: 500, seed: 1 }
  const moves = () =>
    fc.tuple(
      arbitrarySops(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
    )
  const tried = ([sop, picks, a, b, c]: [Sop, number[], number, number, number]) => {
    const shapes = Object.keys(sop.shapes)
    const [lead = '', ...others] = picks.map((pick) => shapes[pick % shapes.length] ?? '')
    const [step = '', actor = ''] = [Object.keys(sop.steps), Object.keys(sop.actors)].map(
      (ids, index) => ids[(index === 0 ? a : b) % ids.length],
    )
    const targets: readonly GridTarget[] = [
      cell(step, actor),
      { kind: 'newRow', after: stepId(step), actor: actorId(actor) },
      { kind: 'newLane', after: actorId(actor), step: stepId(step) },
    ]
    const target = targets[c % targets.length] ?? cell(step, actor)
    return { ids: new Set([lead, ...others]), moved: move(sop, lead, target, 'keep', others) }
  }

  it('keeps the words inside the symbols that were moved', () => {
    fc.assert(
      fc.property(moves(), (drawn) => {
        const [sop] = drawn
        const { ids, moved } = tried(drawn)

        const speaking = [...ids].map(shapeId).filter((id) => sop.shapes[id] && !isConnector(sop.shapes[id]))
        expect(speaking.map((id) => textOfShape(moved, id))).toEqual(
          speaking.map((id) => textOfShape(sop, id)),
        )
      }),
      cases,
    )
  })

  it('keeps the words inside the others, but for those that now show the activity of the row they are left in', () => {
    fc.assert(
      fc.property(moves(), (drawn) => {
        const [sop] = drawn
        const { ids, moved } = tried(drawn)

        for (const shape of Object.values(sop.shapes)) {
          if (ids.has(shape.id) || isConnector(shape)) continue
          const isLeft = Object.values(sop.shapes).some(
            (other) => ids.has(other.id) && other.step === shape.step,
          )
          const words = textOfShape(moved, shape.id)
          if (isLeft && words === sop.steps[shape.step]?.activity) continue
          expect(words).toBe(textOfShape(sop, shape.id))
        }
      }),
      cases,
    )
  })

  it('loses no text and no flow', () => {
    fc.assert(
      fc.property(moves(), (drawn) => {
        const [sop] = drawn
        const { moved } = tried(drawn)

        const kept = new Set(textsOf(moved))
        expect(textsOf(sop).filter((text) => !kept.has(text))).toEqual([])
        expect(Object.keys(moved.flows)).toEqual(Object.keys(sop.flows))
      }),
      cases,
    )
  })
})

function textsOf(sop: Sop): readonly string[] {
  const steps = Object.values(sop.steps).flatMap((step) => [step.activity, step.output, step.requirements])
  return [...steps, ...Object.values(sop.shapes).flatMap(({ text }) => text ?? [])].filter(
    (text) => text !== '',
  )
}
