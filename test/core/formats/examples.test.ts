import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '@/core/formats/lajur/decode.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import { flowsFrom, flowsTo, shapesInOrder, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'

const folder = new URL('../../../src/library/examples/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.lajur.json'))
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

function example(file: string): Sop {
  const decoded = decode(text(file))
  if (!decoded.ok) throw new Error(decoded.reason.key)
  expect(decoded.warnings).toEqual([])
  return decoded.sop
}

describe('the built-in examples', () => {
  it('are at least four, one of them generic and horizontal in English, the others official in Indonesian', () => {
    const looks = files
      .map(example)
      .map(({ language, profile, orientation }) => [language, profile, orientation].join())

    expect(files.length).toBeGreaterThanOrEqual(4)
    expect(looks.filter((look) => look === 'en,generic,horizontal')).toHaveLength(1)
    expect(looks.filter((look) => look === 'id,sop-ap,vertical')).toHaveLength(files.length - 1)
  })

  it.each(files)('%s is written as we write files, and keeps every invariant', (file) => {
    const sop = example(file)

    expect(encode(sop)).toBe(text(file))
    expect(brokenInvariants(sop)).toEqual([])
  })

  it.each(files)('%s fills in the quality standard of every step and the identity page', (file) => {
    const sop = example(file)

    const gaps = stepsInOrder(sop).filter((step) =>
      [step.activity, step.requirements, step.duration, step.output].some((cell) => cell === ''),
    )
    const { revised: _, logo: __, approval, ...identity } = sop.identity
    const blanks = Object.entries({ ...identity, ...approval }).filter(([, value]) => value.length === 0)
    expect(gaps).toEqual([])
    expect(blanks).toEqual([])
  })

  it.each(files)('%s has one start, an end, two answers at every decision and no dead end', (file) => {
    const sop = example(file)
    const shapes = shapesInOrder(sop)

    const exits = shapes
      .filter(({ kind }) => kind === 'decision')
      .map(({ id }) => new Set(flowsFrom(sop, id).map(({ label }) => label)))
    const stuck = shapes.filter(
      ({ id, kind }) =>
        kind !== 'end' &&
        flowsFrom(sop, id).length === 0 &&
        flowsTo(sop, id).every(({ directed, line }) => directed && line === 'solid'),
    )
    expect(shapes.filter(({ kind }) => kind === 'start')).toHaveLength(1)
    expect(shapes.some(({ kind }) => kind === 'end')).toBe(true)
    expect(exits.every((labels) => labels.size === 2 && !labels.has(''))).toBe(true)
    expect(stuck).toEqual([])
  })
})
