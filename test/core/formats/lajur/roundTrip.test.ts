import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../anyText.ts'
import { withTexts } from '../withTexts.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { arbitraryEdit } from '#test/support/randomEdit.ts'
import { decode } from '@/core/formats/lajur/decode.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import { equalSops } from '@/core/model/equalSops.ts'
import type { Identity } from '@/core/model/identity.ts'
import { defaultPage, newSop } from '@/core/model/newSop.ts'
import type { Page } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'

function survives(sop: Sop): boolean {
  const text = encode(sop)
  const decoded = decode(new TextEncoder().encode(text))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason))
  expect(decoded.warnings).toEqual([])
  // Writing what was read changes nothing.
  expect(encode(decoded.sop)).toBe(text)
  return equalSops(sop, decoded.sop)
}

const lines = fc.array(anyText, { maxLength: 3 })
const approval = fc.record({ position: anyText, name: anyText, nip: anyText })
const identity: fc.Arbitrary<Identity> = fc.record(
  {
    logo: fc.stringMatching(/^[0-9a-f]{64}$/),
    agency: lines,
    unit: anyText,
    number: anyText,
    created: fc.oneof(anyText, fc.constant('2024-10')),
    revised: anyText,
    effective: anyText,
    approval,
    legalBasis: lines,
    related: lines,
    warnings: lines,
    qualifications: lines,
    equipment: lines,
    records: lines,
  },
  {
    requiredKeys: [
      'agency',
      'unit',
      'number',
      'created',
      'revised',
      'effective',
      'approval',
      'legalBasis',
      'related',
      'warnings',
      'qualifications',
      'equipment',
      'records',
    ],
  },
)

const columns = ['number', 'activity', 'lanes', 'requirements', 'duration', 'output', 'remarks'] as const
const millimetres = fc.double({ min: 0, max: 100, noNaN: true })
const page: fc.Arbitrary<Page> = fc.record({
  paper: fc.constantFrom('A4', 'A3', 'F4-210', 'F4-215', 'Legal', 'Letter'),
  landscape: fc.boolean(),
  margins: fc.record({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
  fontSize: fc.integer({ min: 6, max: 12 }),
  signatureStrip: fc.boolean(),
  columnNumbers: fc.boolean(),
  totalTime: fc.boolean(),
  identity: fc.constantFrom('own-page', 'with-flow', 'none'),
  hidden: fc.subarray([...columns]),
  shares: fc.dictionary(fc.constantFrom(...columns), fc.double({ min: 0, max: 0.14, noNaN: true })),
  headings: fc.dictionary(fc.constantFrom(...columns, 'standard', 'effective', 'title'), anyText),
})

const kinds: fc.Arbitrary<Sop['kinds']> = fc.record(
  {
    nature: fc.constantFrom('technical', 'administrative'),
    scope: fc.constantFrom('macro', 'micro'),
    completeness: fc.constantFrom('final', 'partial'),
    content: fc.constantFrom('generic', 'specific'),
  },
  { requiredKeys: [] },
)

describe('a SOP written and read again', { timeout: 60_000 }, () => {
  it('is equal, whatever was drawn, whatever was done to it and whatever people typed', () => {
    fc.assert(
      fc.property(
        arbitrarySops(),
        fc.array(arbitraryEdit(), { maxLength: 20 }),
        fc.array(anyText, { minLength: 1, maxLength: 40 }),
        (sop, edits, texts) => {
          const edited = edits.reduce((current, edit) => edit.apply(current), sop)

          return survives(edited) && survives(withTexts(edited, texts))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is equal in its identity, its page and its kinds', () => {
    const blank = newSop({ newId: () => 'x', language: 'en', profile: 'generic', title: '', actorNames: [] })

    fc.assert(
      fc.property(identity, page, kinds, (someIdentity, somePage, someKinds) =>
        survives({ ...blank, identity: someIdentity, page: somePage, kinds: someKinds }),
      ),
      { numRuns: 300 },
    )
  })

  it('is short: a blank one says nothing about what nobody has touched', () => {
    const sop = newSop({
      newId: (() => {
        let count = 0
        return () => `x${++count}`
      })(),
      language: 'id',
      profile: 'sop-ap',
      title: 'Baru',
      actorNames: ['Staf'],
    })

    expect(sop.page).toBe(defaultPage)
    expect(encode(sop)).toBe(`{
  "format": "lajur-sop",
  "version": 1,
  "sop": {
    "id": "x4",
    "title": "Baru",
    "language": "id",
    "actors": [{ "id": "x1", "name": "Staf" }],
    "steps": [{ "id": "x2", "shapes": [{ "id": "x3", "kind": "start", "actor": "x1" }] }]
  }
}
`)
  })
})
