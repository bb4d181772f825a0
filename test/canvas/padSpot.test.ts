import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { padSpot } from '@/canvas/pad/padSpot.ts'

const room = {
  region: { width: 1000, height: 700 },
  heads: { width: 40, height: 60 },
  pad: { width: 174, height: 70 },
} as const

describe.each(['vertical', 'horizontal'] as const)('padSpot, %s', (orientation) => {
  const spot = (x: number, y: number) => padSpot({ x, y, width: 110, height: 50 }, { ...room, orientation })

  it('turns to the other side where there is no room', () => {
    expect(spot(400, 300)?.x).toBe('after')
    expect(spot(860, 300)?.x).toBe('before')
    expect(spot(400, 70)?.y).toBe('after')
    expect(spot(400, 640)?.y).toBe('before')
  })

  it('is not there for a symbol that heads cover', () => {
    expect(spot(400, 20)).toBeNull()
    expect(spot(-40, 300)).toBeNull()
    expect(spot(400, 690)).toBeNull()
  })

  it('lies in full between heads and borders, wherever the symbol stands', () => {
    const at = fc.record({ x: fc.integer({ min: -200, max: 1100 }), y: fc.integer({ min: -200, max: 800 }) })

    fc.assert(
      fc.property(at, ({ x, y }) => {
        const found = spot(x, y)
        if (!found) return
        const left = found.x === 'after' ? found.corner.x + 14 : found.corner.x - 14 - room.pad.width
        const top = found.y === 'after' ? found.corner.y + 14 : found.corner.y - 14 - room.pad.height
        expect(left).toBeGreaterThanOrEqual(room.heads.width)
        expect(top).toBeGreaterThanOrEqual(room.heads.height)
        expect(left + room.pad.width).toBeLessThanOrEqual(room.region.width)
        expect(top + room.pad.height).toBeLessThanOrEqual(room.region.height)
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})
