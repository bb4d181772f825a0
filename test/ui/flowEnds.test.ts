import { expect, it } from 'vitest'
import { flowId } from '@/core/model/ids.ts'
import { flowEnds } from '@/ui/inspector/flowEnds.ts'
import { aSop } from '#test/support/aSop.ts'

const sop = aSop()
  .actors('Clerk', 'Head\nof office')
  .step('draft', 'Clerk')
  .shape('sign', 'draft', 'Head\nof office', { text: 'Sign' })
  .shape('stamp', 'draft', 'Head\nof office', { text: 'Stamp' })
  .step('send', 'Clerk')
  .flow('draft', 'sign')
  .flow('sign', 'stamp')
  .flow('stamp', 'send')
  .build()

it.each([
  ['rows by their numbers', 'stamp-send', { from: '1', to: '2' }],
  ['one row by their actors', 'draft-sign', { from: 'Clerk', to: 'Head of office' }],
  ['one cell by their texts', 'sign-stamp', { from: 'Sign', to: 'Stamp' }],
])('the ends of a flow between %s', (_, id, ends) => {
  const flow = sop.flows[flowId(id)]

  expect(flow && flowEnds(sop, flow)).toEqual(ends)
})
