import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowUnder } from '@/canvas/gestures/flowUnder.ts'
import { emptyCellUnder, gridUnder } from '@/canvas/gestures/gridUnder.ts'
import type { Point } from '@/core/geometry/point.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { shapeId } from '@/core/model/ids.ts'
import type { Orientation } from '@/core/model/sop.ts'
import { aSop } from '#test/support/aSop.ts'
import { cellRect } from '@/canvas/layers/targetShapes.ts'

const sop = aSop()
  .actors('Clerk', 'Manager', 'Head')
  .step('one', 'Clerk')
  .step('two', 'Manager')
  .step('three', 'Head')
  .flow('one', 'two')
  .build()

const charts = (['vertical', 'horizontal'] as const).map((orientation: Orientation) => {
  const turned = { ...sop, orientation }
  return { orientation, sop: turned, scene: layoutChart(turned).scene }
})

const none = new Set<never>()

describe.each(charts)('gridUnder, $orientation', ({ orientation, sop: turned, scene }) => {
  const under = (at: Point, { reach = 2, isFine = false } = {}) =>
    gridUnder(scene, turned, { at, reach, moving: none, isFine })
  const middleOf = (step: number, lane: number): Point => {
    const [row, column] = [scene.rows[step], scene.lanes[lane]]
    const cell = row && column && cellRect(scene, row.step, column.actor)
    if (!cell) throw new Error('No such cell')
    return { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 }
  }

  it('means the middle of an empty cell, wherever in it the point is', () => {
    expect(under(middleOf(0, 1))).toEqual({
      kind: 'cell',
      step: 'one',
      actor: 'Manager',
      place: { across: 0, along: 0 },
    })
  })

  it('means a place beside what stands in the cell', () => {
    const { x, y } = middleOf(0, 0)
    const right = orientation === 'vertical' ? { x: x + 6, y } : { x, y: y + 6 }

    expect(under(right)).toMatchObject({ kind: 'cell', place: { across: 1, along: 0 } })
  })

  it('means any place of an empty cell where that is asked for', () => {
    const { x, y } = middleOf(0, 1)
    const band = scene.lanes[1]?.band
    const off =
      orientation === 'vertical'
        ? { x: x - (band?.width ?? 0) * 0.3, y }
        : { x, y: y - (band?.height ?? 0) * 0.3 }

    expect(under(off, { isFine: true })).toMatchObject({ kind: 'cell', place: { across: -1, along: 0 } })
  })

  it('means a new row between two rows and a new lane between two lanes', () => {
    const a = middleOf(0, 1)
    const row = scene.rows[1]?.band
    const lane = scene.lanes[1]?.band
    if (!row || !lane) throw new Error('Nothing is drawn')
    const [betweenRows, betweenLanes] =
      orientation === 'vertical'
        ? [
            { x: a.x, y: row.y },
            { x: lane.x, y: a.y },
          ]
        : [
            { x: row.x, y: a.y },
            { x: a.x, y: lane.y },
          ]

    expect(under(betweenRows)).toEqual({ kind: 'newRow', after: 'one', actor: 'Manager' })
    expect(under(betweenLanes)).toEqual({ kind: 'newLane', after: 'Clerk', step: 'one' })
  })

  it('means a new row within a quarter of a row from its border', () => {
    const a = middleOf(1, 2)
    const row = scene.rows[1]?.band
    if (!row) throw new Error('Nothing is drawn')
    const length = orientation === 'vertical' ? row.height : row.width
    const start = orientation === 'vertical' ? row.y : row.x
    const share = (part: number) =>
      orientation === 'vertical' ? { x: a.x, y: start + length * part } : { x: start + length * part, y: a.y }
    const zone = Math.min(10, length / 4) / length

    expect(under(share(zone - 0.02))).toEqual({ kind: 'newRow', after: 'one', actor: 'Head' })
    expect(under(share(1 - zone + 0.02))).toEqual({ kind: 'newRow', after: 'two', actor: 'Head' })
    expect(under(share(zone + 0.02))).toMatchObject({ kind: 'cell', step: 'two' })
    expect(emptyCellUnder(scene, turned, share(0.01))).toMatchObject({ step: 'two', actor: 'Head' })
    expect(emptyCellUnder(scene, turned, middleOf(1, 1))).toBeNull()
  })

  it('makes what is missing outside the grid', () => {
    const a = middleOf(2, 2)
    const far = 500
    const [beyondRows, beyondLanes] =
      orientation === 'vertical'
        ? [
            { x: a.x, y: far },
            { x: far, y: a.y },
          ]
        : [
            { x: far, y: a.y },
            { x: a.x, y: far },
          ]

    expect(under(beyondRows)).toEqual({ kind: 'newRow', after: 'three', actor: 'Head' })
    expect(under(beyondLanes)).toEqual({ kind: 'newLane', after: 'Head', step: 'three' })
    expect(under({ x: far, y: far })).toEqual({ kind: 'newBoth', afterStep: 'three', afterActor: 'Head' })
    expect(under({ x: -far, y: -far })).toEqual({ kind: 'newBoth', afterStep: null, afterActor: null })
  })

  it('names only rows and lanes that are there, at every point', () => {
    const point = fc.record({
      x: fc.double({ min: -60, max: 300, noNaN: true }),
      y: fc.double({ min: -60, max: 300, noNaN: true }),
    })

    fc.assert(
      fc.property(point, (at) => {
        const target = under(at)

        const known = { ...turned.steps, ...turned.actors }
        const named = [
          target && 'step' in target ? target.step : 'one',
          target && 'actor' in target ? target.actor : 'Clerk',
        ]
        expect(target).not.toBeNull()
        expect(Object.keys(known)).toEqual(expect.arrayContaining(named))
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('finds the flow under a point, but not for what stands in it or ends it', () => {
    const [from, to] = scene.flows[0]?.pieces[0].points ?? []
    if (!from || !to) throw new Error('No flow')
    const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }

    expect(flowUnder(scene, { at, reach: 2, carried: { kind: 'activity' } })).toBe('one-two')
    expect(flowUnder(scene, { at, reach: 2, carried: { kind: 'end' } })).toBeNull()
    expect(flowUnder(scene, { at, reach: 2, carried: { ids: new Set([shapeId('three')]) } })).toBe('one-two')
    expect(flowUnder(scene, { at, reach: 2, carried: { ids: new Set([shapeId('one')]) } })).toBeNull()
    expect(
      flowUnder(scene, { at: { x: at.x + 100, y: at.y }, reach: 2, carried: { kind: 'activity' } }),
    ).toBeNull()
  })
})
