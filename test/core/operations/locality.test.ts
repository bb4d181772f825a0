import { expect, it } from 'vitest'
import { diff } from '@/core/model/diff.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { appendShape } from '@/core/operations/appendShape.ts'
import { connect } from '@/core/operations/connect.ts'
import { editStep } from '@/core/operations/editStep.ts'
import { moveShapes } from '@/core/operations/moveShapes.ts'
import { removeShapes } from '@/core/operations/removeShapes.ts'
import { reorderSteps } from '@/core/operations/reorderSteps.ts'
import type { Sop } from '@/core/model/sop.ts'
import { randomSop } from '#test/support/arbitraries.ts'
import { countingIds } from '#test/support/countingIds.ts'

const sop = randomSop(1, 8, 1000)
const lead = shapeId('h500')
const { step = stepId(''), actor = actorId('') } = sop.shapes[lead] ?? {}
const lane = actorId(actor === 'a0' ? 'a1' : 'a0')
const rows = { newId: countingIds('new'), actorName: 'New' }
const move = (target: Parameters<typeof moveShapes>[1]['target']) =>
  moveShapes(sop, { ids: new Set([lead]), lead, target, ...rows })

const edits: readonly (readonly [name: string, edited: () => Sop, rows: number])[] = [
  ['a text', () => editStep(sop, step, { activity: 'Other' }), 1],
  [
    'a move to another lane',
    () => move({ kind: 'cell', step, actor: lane, place: { across: 0, along: 0 } }),
    1,
  ],
  ['a step dropped elsewhere', () => move({ kind: 'newRow', after: stepId('s900'), actor }), 1],
  ['a row reordered', () => reorderSteps(sop, new Set([step]), stepId('s3')), 1],
  ['a new flow', () => connect(sop, { id: flowId('x'), from: lead, to: shapeId('h20') }), 1],
  [
    'a symbol appended',
    () =>
      appendShape(sop, {
        from: lead,
        id: shapeId('x'),
        kind: 'activity',
        target: { kind: 'newRow', after: step, actor },
        ...rows,
      }),
    3,
  ],
  // The shape, its step, the flow that is led on and the one that goes.
  ['a symbol deleted', () => removeShapes(sop, new Set([lead]), 'drop'), 4],
]

it.each(edits)('in a SOP of 1,000 steps %s changes its own rows only', (_, edited, count) => {
  const { rows: changed, fields } = diff(sop, edited())

  expect(Object.values(changed).flat()).toHaveLength(count)
  expect(fields).toEqual([])
})
