import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { decodeFragment } from '@/core/formats/clipboard/decodeFragment.ts'
import { encodeFragment } from '@/core/formats/clipboard/encodeFragment.ts'
import { copyFragment } from '@/core/model/fragment.ts'
import { shapeId } from '@/core/model/ids.ts'

describe('a fragment on the clipboard', () => {
  it('comes back with its rows, but for the groups it was torn from', () => {
    const ids = new Set(['shape-3a', 'shape-3b', 'shape-4', 'shape-7'].map(shapeId))
    const fragment = copyFragment(fixture('03'), ids)

    const pasted = decodeFragment(encodeFragment(fragment))

    const plain = <Row extends { order?: string; group?: unknown }>(rows: readonly Row[] = []) =>
      rows.map(({ order: _, group: __, ...row }) => row)
    expect(plain(pasted?.actors)).toEqual(plain(fragment.actors))
    expect(plain(pasted?.steps)).toEqual(plain(fragment.steps))
    expect(pasted?.shapes).toEqual(fragment.shapes)
    expect(pasted?.flows).toEqual(fragment.flows)
    expect(pasted?.flows.length).toBeGreaterThan(0)
  })

  it('is none where the clipboard holds something else', () => {
    expect(decodeFragment('')).toBeNull()
    expect(decodeFragment('{"format":"other"}')).toBeNull()
  })
})
