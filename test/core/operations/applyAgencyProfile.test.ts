import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyProfileOf, emptyAgencyProfile, statesSomething } from '@/core/model/agencyProfile.ts'
import { headWord } from '@/core/model/formWords.ts'
import { emptySop } from '@/core/model/newSop.ts'
import type { Sop } from '@/core/model/sop.ts'
import { applyAgencyProfile } from '@/core/operations/applyAgencyProfile.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'
import { setPage } from '@/core/operations/setPage.ts'
import { arbitraryProfile } from '#test/support/arbitraryProfile.ts'
import { arbitrarySop } from '#test/support/arbitraries.ts'
import { frozen } from '#test/support/frozen.ts'

/** A SOP that says something of its own in every place a profile could state. */
function filled(sop: Sop): Sop {
  const own = setIdentity(sop, {
    logo: 'c'.repeat(64),
    agency: ['Own agency'],
    unit: 'Own unit',
    number: '7',
    created: '2024',
    approval: { position: 'Own position', name: 'Own name', nip: 'Own NIP' },
  })
  return setPage(own, {
    paper: 'Legal',
    landscape: false,
    margins: { top: 1, right: 2, bottom: 3, left: 4 },
    fontSize: 7,
    shares: { activity: 0.3 },
    headings: { activity: 'Own activity', output: 'Own output', remarks: 'Own remarks' },
  })
}

const sops = arbitrarySop({ maxRows: 4 }).chain((sop) => fc.constantFrom(sop, filled(sop)))
const cases = { numRuns: 300 }

describe('applying an agency profile', () => {
  it('twice is applying it once', () => {
    fc.assert(
      fc.property(sops, arbitraryProfile, (sop, profile) => {
        const once = applyAgencyProfile(frozen(sop), frozen(profile))

        expect(applyAgencyProfile(once, profile)).toBe(once)
      }),
      cases,
    )
  })

  it('touches nothing but identity and page, and there only what the profile states', () => {
    fc.assert(
      fc.property(sops, arbitraryProfile, (sop, profile) => {
        const { identity, page, ...rest } = applyAgencyProfile(sop, profile)

        const { identity: ownIdentity, page: ownPage, ...own } = sop
        expect(rest).toEqual(own)
        const { approval } = profile
        expect(identity).toEqual({
          ...ownIdentity,
          ...(profile.logo && { logo: profile.logo }),
          ...(profile.agency.length > 0 && { agency: profile.agency }),
          ...(profile.unit && { unit: profile.unit }),
          approval: {
            position: approval.position || ownIdentity.approval.position,
            name: approval.name || ownIdentity.approval.name,
            nip: approval.nip || (approval.name ? '' : ownIdentity.approval.nip),
          },
        })
        const { headings: _, ...pageWithoutWords } = page
        const { headings: _own, ...ownWithoutWords } = ownPage
        expect(pageWithoutWords).toEqual({
          ...ownWithoutWords,
          ...profile.page,
          margins: { ...ownPage.margins, ...profile.page.margins },
        })
      }),
      cases,
    )
  })

  it('makes the head words of its language read as it states, and leaves the others', () => {
    fc.assert(
      fc.property(sops, arbitraryProfile, (sop, profile) => {
        const after = applyAgencyProfile(sop, profile)

        for (const heading of ['activity', 'effective', 'title', 'remarks', 'output'] as const) {
          const stated = profile.language === sop.language ? profile.headings[heading] : ''
          expect(headWord(after, heading)).toBe(stated || headWord(sop, heading))
        }
      }),
      cases,
    )
  })

  it('that states nothing returns the very SOP', () => {
    const sop = filled(emptySop('sop', 'id'))

    expect(applyAgencyProfile(sop, emptyAgencyProfile('id'))).toBe(sop)
  })

  it('never puts a new name over the number of the one before', () => {
    const profile = {
      ...emptyAgencyProfile('id'),
      approval: { position: '', name: 'Sri', nip: '' },
    }

    const { approval } = applyAgencyProfile(filled(emptySop('sop', 'id')), profile).identity

    expect(approval).toEqual({ position: 'Own position', name: 'Sri', nip: '' })
  })

  it('taken over from a SOP makes a blank one like it, but for its number, texts and column widths', () => {
    const model = filled(emptySop('model', 'id'))

    const { identity, page } = applyAgencyProfile(emptySop('sop', 'id'), agencyProfileOf(model, ''))

    expect(identity).toEqual({ ...model.identity, number: '', created: '' })
    expect(page).toEqual({ ...model.page, shares: {} })
  })
})

describe('a profile', () => {
  it('states something once anything is in it', () => {
    const empty = emptyAgencyProfile('id')

    expect(statesSomething({ ...empty, agency: [' '], page: { margins: {} }, headings: { title: '' } })).toBe(
      false,
    )
    expect(statesSomething({ ...empty, page: { landscape: false } })).toBe(true)
    expect(statesSomething({ ...empty, page: { hidden: [] } })).toBe(true)
    expect(statesSomething({ ...empty, numberPattern: '{n}' })).toBe(true)
  })
})
