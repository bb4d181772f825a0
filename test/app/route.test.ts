import { describe, expect, it } from 'vitest'
import { hashOf, routeOf } from '@/app/route.ts'
import { sopId } from '@/core/model/ids.ts'

describe('the address', () => {
  it('names a SOP and comes back from it', () => {
    const route = { kind: 'sop', id: sopId('aB3_-x') } as const

    expect(hashOf(route)).toBe('#/sop/aB3_-x')
    expect(routeOf(hashOf(route))).toEqual(route)
  })

  it.each(['', '#', '#/', '#/sop/', '#/sop/a b', '#/sop/../x', `#/sop/${'x'.repeat(65)}`, '#/other'])(
    'leads from %j to the library',
    (hash) => {
      expect(routeOf(hash)).toEqual({ kind: 'library' })
    },
  )
})
