import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorId, flowId, shapeId } from '@/core/model/ids.ts'
import { actorsInOrder, shapesInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { isConnector, textOfShape } from '@/core/model/shapeText.ts'
import { addShape } from '@/core/operations/addShape.ts'
import { alignShapes } from '@/core/operations/alignShapes.ts'
import { duplicateShapes } from '@/core/operations/duplicateShapes.ts'
import { healFlows } from '@/core/operations/healFlows.ts'
import { removeActors } from '@/core/operations/removeActors.ts'
import { spliceShape } from '@/core/operations/spliceShape.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { countingIds } from '#test/support/countingIds.ts'

const cases = { numRuns: 300, seed: 11 }
const rows = () => ({ newId: countingIds('new'), actorName: 'New' })
const chosen = () =>
  fc
    .tuple(arbitrarySops(), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }))
    .map(([sop, picks]): [Sop, ReadonlySet<ShapeId>] => {
      const shapes = shapesInOrder(sop)
      return [sop, new Set(picks.flatMap((pick) => shapes[pick % shapes.length]?.id ?? []))]
    })
const words = (sop: Sop, shapes: readonly Shape[]) =>
  shapes.filter((shape) => !isConnector(shape)).map(({ id }) => textOfShape(sop, id))

describe('duplicating', () => {
  it('makes twins with the same kinds, lanes, places, words and flows among them, and leaves the rest alone', () => {
    fc.assert(
      fc.property(chosen(), ([sop, ids]) => {
        const doubled = duplicateShapes(sop, ids, rows())

        const originals = shapesInOrder(sop).filter(({ id }) => ids.has(id))
        const twins = shapesInOrder(doubled).filter(({ id }) => !sop.shapes[id])
        const inside = (flow: { from: ShapeId; to: ShapeId }) => ids.has(flow.from) && ids.has(flow.to)
        expect(twins.map(({ kind, actor, place }) => ({ kind, actor, place }))).toEqual(
          originals.map(({ kind, actor, place }) => ({ kind, actor, place })),
        )
        expect(words(doubled, twins)).toEqual(words(sop, originals))
        expect(Object.keys(doubled.flows).length).toBe(
          Object.keys(sop.flows).length + Object.values(sop.flows).filter(inside).length,
        )
        expect(words(doubled, shapesInOrder(sop))).toEqual(words(sop, shapesInOrder(sop)))
      }),
      cases,
    )
  })
})

describe('aligning', () => {
  it('keeps the words of all that are aligned, every flow, and every other text', () => {
    fc.assert(
      fc.property(chosen(), fc.constantFrom('lane', 'row'), ([sop, ids], into) => {
        const aligned = alignShapes(sop, ids, into, rows())

        const moved = shapesInOrder(sop).filter(({ id }) => ids.has(id))
        const activities = Object.values(sop.steps).map((step) => step.activity)
        const left = new Set([
          ...Object.values(aligned.steps).map((step) => step.activity),
          ...Object.values(aligned.shapes).map((shape) => shape.text ?? ''),
        ])
        expect(words(aligned, moved.slice(1))).toEqual(words(sop, moved.slice(1)))
        expect(activities.filter((text) => text !== '' && !left.has(text))).toEqual([])
        expect(Object.keys(aligned.flows)).toEqual(Object.keys(sop.flows))
      }),
      cases,
    )
  })
})

it('loses neither shapes nor flows with a lane whose contents go elsewhere', () => {
  fc.assert(
    fc.property(arbitrarySops(), fc.nat(), fc.boolean(), (sop, pick, isNeighbour) => {
      const actors = actorsInOrder(sop)
      fc.pre(actors.length > 1)
      const gone = actors[pick % actors.length]?.id ?? actorId('')
      const unassigned = { kind: 'unassigned', id: actorId('made'), name: 'Unassigned' } as const

      const left = removeActors(sop, new Set([gone]), isNeighbour ? { kind: 'neighbour' } : unassigned)

      expect(Object.keys(left.shapes)).toEqual(Object.keys(sop.shapes))
      expect(Object.keys(left.flows)).toEqual(Object.keys(sop.flows))
      expect(Object.values(left.shapes).map(({ step }) => step)).toEqual(
        Object.values(sop.shapes).map(({ step }) => step),
      )
    }),
    cases,
  )
})

it('heals what it spliced: taken out of the flow again, a shape leaves the flow as it was', () => {
  fc.assert(
    fc.property(arbitrarySops(), fc.nat(), fc.nat(), (sop, pick, at) => {
      const flows = Object.values(sop.flows)
      const flow = flows[pick % flows.length]
      const steps = stepsInOrder(sop)
      const [step, actor] = [steps[at % steps.length], actorsInOrder(sop)[0]]
      fc.pre(flow !== undefined && step !== undefined && actor !== undefined)
      if (!flow || !step || !actor) return
      const target = { kind: 'cell', step: step.id, actor: actor.id, place: { across: 0, along: 0 } } as const
      const placed = addShape(sop, { id: shapeId('x'), kind: 'activity', target, ...rows() })

      const spliced = spliceShape(placed, { shape: shapeId('x'), flow: flow.id, id: flowId('y') })

      expect(Object.keys(spliced.flows)).toHaveLength(flows.length + 1)
      expect(healFlows(spliced, new Set([shapeId('x')])).flows).toEqual(sop.flows)
    }),
    cases,
  )
})
