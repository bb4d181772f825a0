import { expect, it } from 'vitest'
import { connectorLetters } from '@/core/layout/connectorLetters.ts'
import { actorId, shapeId, stepId } from '@/core/model/ids.ts'
import type { Shape } from '@/core/model/sop.ts'

it('letters connectors in reading order, partners alike, around the letters set by hand', () => {
  const shapes = [
    connector('one', { link: shapeId('three') }),
    connector('two', { letter: 'A' }),
    connector('three'),
    connector('four'),
  ]

  const letters = connectorLetters(shapes)

  expect(shapes.map(({ id }) => letters.get(id))).toEqual(['B', 'A', 'B', 'C'])
})

it('gives a partner without a letter the letter set by hand on the other', () => {
  const letters = connectorLetters([
    connector('one'),
    connector('two', { letter: 'K', link: shapeId('one') }),
  ])

  expect(letters.get(shapeId('one'))).toBe('K')
})

it('goes on after Z', () => {
  const shapes = Array.from({ length: 28 }, (_, index) => connector(`c${index}`))

  expect(Array.from(connectorLetters(shapes).values()).slice(25)).toEqual(['Z', 'AA', 'AB'])
})

function connector(id: string, own: Partial<Shape> = {}): Shape {
  const place = { across: 0, along: 0 }
  return { id: shapeId(id), kind: 'connector', step: stepId('s'), actor: actorId('a'), place, ...own }
}
