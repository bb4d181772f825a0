import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../anyText.ts'
import { fixture } from '../fixture.ts'
import { withTexts } from '../withTexts.ts'
import { decode } from '@/core/formats/lajur/decode.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import { equalSops } from '@/core/model/equalSops.ts'
import type { Sop } from '@/core/model/sop.ts'

function survives(sop: Sop): boolean {
  const text = encode(sop)
  const decoded = decode(new TextEncoder().encode(text))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason))
  expect(decoded.warnings).toEqual([])
  // The text of a file and its bytes are read alike, and writing again changes nothing.
  expect(encode(decoded.sop)).toBe(text)
  return equalSops(sop, decoded.sop)
}

describe('a SOP written and read again', () => {
  it('is equal whatever people typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('01', '03', '07'),
        fc.array(anyText, { minLength: 1, maxLength: 40 }),
        (name, texts) => survives(withTexts(fixture(name), texts)),
      ),
      { numRuns: 200 },
    )
  })
})
