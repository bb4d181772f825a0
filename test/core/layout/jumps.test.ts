import { describe, expect, it } from 'vitest'
import { arrowHead } from '@/core/layout/arrowHead.ts'
import { chartStyle } from '@/core/layout/chartStyle.ts'
import type { DrawnLine } from '@/core/layout/drawnLine.ts'
import { findJumps } from '@/core/layout/jumps.ts'
import { ownStretches } from '@/core/layout/ownStretch.ts'
import { strokePath } from '@/core/layout/strokePath.ts'
import { pathData } from '@/core/geometry/pathData.ts'
import { flowId, shapeId } from '@/core/model/ids.ts'

describe('jumps', () => {
  it('lead the horizontal line over the vertical in a half circle', () => {
    const [across, down] = [line('0,10 50,10'), line('20,0 20,30')]

    expect(drawn(across, [across, down])).toBe('M0 10L18.8 10A1.2 1.2 0 0 1 21.2 10L50 10')
    expect(drawn(down, [across, down])).toBe('M20 0L20 30')
  })

  it('bulge upwards on a line to the left as well', () => {
    const [across, down] = [line('50,10 0,10'), line('20,0 20,30')]

    expect(drawn(across, [across, down])).toBe('M50 10L21.2 10A1.2 1.2 0 0 0 18.8 10L0 10')
  })

  it('closer than two radii are one', () => {
    const lines = [line('0,10 50,10'), line('20,0 20,30'), line('22,0 22,30')]

    expect(findJumps(lines, chartStyle.jumpRadius).get(10)).toEqual([{ from: 20, to: 22 }])
  })

  it('keep a radius away from corners and arrow heads', () => {
    const corner = [line('0,10 50,10 50,40'), line('49,0 49,30')]
    const head = [line('0,10 50,10', true), line('47,0 47,30')]

    expect(findJumps(corner, chartStyle.jumpRadius).get(10) ?? []).toEqual([])
    expect(findJumps(head, chartStyle.jumpRadius).get(10) ?? []).toEqual([])
  })

  it('are not made where a line joins another', () => {
    expect(findJumps([line('0,10 50,10'), line('20,0 20,10 50,10')], chartStyle.jumpRadius).size).toBe(0)
  })
})

describe('a stretch that flows share', () => {
  it('is drawn by one of them', () => {
    const whole = line('0,10 50,10', true)
    const joining = { ...line('20,0 20,10 50,10', true), merged: true }

    expect(ownStretches([joining, whole])).toEqual([points('20,0 20,10'), points('0,10 47.8,10')])
  })

  it('is drawn once where flows fan out', () => {
    const [first, second] = [line('0,0 0,10 30,10'), line('0,0 0,20 30,20')]

    expect(ownStretches([first, second])[1]).toEqual(points('0,10 0,20 30,20'))
  })
})

describe('an arrow head', () => {
  it('is 2.2 mm long and 1.5 mm wide, its tip where the line ends', () => {
    expect(arrowHead(points('0,0 0,20'), chartStyle.arrow)).toEqual({
      corners: [...points('0,20'), { x: -0.75, y: 17.8 }, { x: 0.75, y: 17.8 }],
      base: { x: 0, y: 17.8 },
    })
  })

  it('shrinks on a short last stretch, not below 1.2 mm', () => {
    expect(arrowHead(points('0,0 0,2.4'), chartStyle.arrow)?.base.y).toBeCloseTo(0.8)
    expect(arrowHead(points('0,0 0,1.5'), chartStyle.arrow)?.base.y).toBeCloseTo(0.3)
  })
})

function drawn(one: DrawnLine, all: readonly DrawnLine[]): string {
  return pathData(strokePath(one.points, findJumps(all, chartStyle.jumpRadius), chartStyle.jumpRadius))
}

function line(corners: string, directed = false): DrawnLine {
  const at = points(corners)
  const flow = {
    id: flowId(corners),
    from: shapeId('a'),
    to: shapeId('b'),
    label: '',
    line: 'solid',
    directed,
  } as const
  return {
    flow,
    points: at,
    head: directed ? arrowHead(at, chartStyle.arrow) : null,
    merged: false,
    suspended: false,
  }
}

function points(corners: string): readonly { readonly x: number; readonly y: number }[] {
  return corners.split(' ').map((corner) => {
    const [x = 0, y = 0] = corner.split(',').map(Number)
    return { x, y }
  })
}
