import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { routeMatrix } from '@/core/layout/routing/routeMatrix.ts'
import { fixtureMatrices } from './fixtureMatrix.ts'
import type { Measure } from './measure.ts'
import { measure } from './measure.ts'

const file = new URL('totals.json', import.meta.url)
const recorded: Readonly<Record<string, Measure>> = JSON.parse(readFileSync(file, 'utf8'))

/** LAJUR_RECORD=1 writes the present figures: only after a change that improved some and worsened none. */
const records = process.env['LAJUR_RECORD'] === '1'

describe('the real procedures', () => {
  const measured = fixtureMatrices().map(({ name, matrix }) => ({
    name,
    figures: measure(routeMatrix(matrix).routed),
  }))
  if (records)
    writeFileSync(
      file,
      `${JSON.stringify(Object.fromEntries(measured.map(({ name, figures }) => [name, figures])), null, 2)}\n`,
    )

  for (const { name, figures } of measured)
    it(`have no more bends, crossings or length than recorded: ${name}`, () => {
      const before = recorded[name]

      expect(figures.bends).toBeLessThanOrEqual(before?.bends ?? -1)
      expect(figures.crossings).toBeLessThanOrEqual(before?.crossings ?? -1)
      expect(figures.length).toBeLessThanOrEqual(before?.length ?? -1)
    })

  it('have at most 66 bends and no crossing together', () => {
    expect(measured.reduce((sum, { figures }) => sum + figures.bends, 0)).toBeLessThanOrEqual(66)
    expect(measured.reduce((sum, { figures }) => sum + figures.crossings, 0)).toBe(0)
  })
})
