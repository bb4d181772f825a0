import { describe, expect, it } from 'vitest'
import { actorId } from '@/core/model/ids.ts'
import { shareActors, shareColumns } from '@/core/operations/shareColumns.ts'
import { aSop } from '#test/support/aSop.ts'

const sop = aSop().actors('Clerk', 'Head').step('take', 'Clerk').build()

describe('shareColumns', () => {
  it('keeps the shares of other columns and gives one back with null', () => {
    const shared = shareColumns(shareColumns(sop, { output: 0.2, remarks: 0.1 }), {
      remarks: null,
      activity: 0.3,
    })

    expect(shared.page.shares).toEqual({ output: 0.2, activity: 0.3 })
  })

  it('returns the SOP it was given where nothing changes', () => {
    const shared = shareColumns(sop, { output: 0.2 })

    expect(shareColumns(shared, { output: 0.2 })).toBe(shared)
    expect(shareColumns(sop, { output: null })).toBe(sop)
  })
})

describe('shareActors', () => {
  it('sets the shares of lanes within what a file can hold, and takes them back', () => {
    const shared = shareActors(
      sop,
      new Map([
        [actorId('Clerk'), 40],
        [actorId('Head'), 0.5],
      ]),
    )
    expect(Object.values(shared.actors).map(({ share }) => share)).toEqual([10, 0.5])

    expect(
      shareActors(
        shared,
        new Map([
          [actorId('Clerk'), null],
          [actorId('Head'), null],
        ]),
      ),
    ).toEqual(sop)
  })

  it('skips lanes there are not', () => {
    expect(shareActors(sop, new Map([[actorId('none'), 2]]))).toBe(sop)
  })
})
