import type { Approval, Identity } from '@/core/model/identity.ts'
import { oneLine } from '@/core/model/oneLine.ts'
import type { Heading, Margins, Page } from '@/core/model/page.ts'
import type { Language, Sop } from '@/core/model/sop.ts'

/** What of the page set-up an agency may fix for all its SOPs. What is missing is left to each SOP. */
export interface ProfilePage extends Partial<
  Pick<
    Page,
    | 'paper'
    | 'landscape'
    | 'fontSize'
    | 'signatureStrip'
    | 'columnNumbers'
    | 'totalTime'
    | 'identity'
    | 'hidden'
  >
> {
  readonly margins?: Partial<Margins>
}

/**
 * What the SOPs of one agency have in common, kept once per device. An empty text, an empty list and a missing
 * entry state nothing.
 */
export interface AgencyProfile {
  /** Of the head words: they are taken over only by SOPs in this language. */
  readonly language: Language
  /** SHA-256, in hex, of the emblem's bytes. */
  readonly logo?: string
  /** Lines of the agency block, from the agency down. */
  readonly agency: readonly string[]
  readonly unit: string
  readonly approval: Approval
  /** How the numbers of new SOPs are made (`numberPattern.ts` has the grammar). */
  readonly numberPattern: string
  readonly page: ProfilePage
  readonly headings: Readonly<Partial<Record<Heading, string>>>
}

/** A profile that states nothing. */
export function emptyAgencyProfile(language: Language): AgencyProfile {
  return {
    language,
    agency: [],
    unit: '',
    approval: { position: '', name: '', nip: '' },
    numberPattern: '',
    page: {},
    headings: {},
  }
}

/** What a SOP would pass on to others of its agency; its number is its own, so the pattern stays as it was. */
export function agencyProfileOf(sop: Sop, numberPattern: string): AgencyProfile {
  const { identity, page, language } = sop
  const { shares: _shares, headings, ...stated } = page
  return {
    language,
    ...logoOf(identity),
    agency: identity.agency,
    unit: identity.unit,
    approval: identity.approval,
    numberPattern,
    page: stated,
    headings,
  }
}

/** The profile as it is kept: without blank lines and what is only blank. */
export function tidyProfile(profile: AgencyProfile): AgencyProfile {
  const { approval, headings, page } = profile
  const { margins = {}, ...settings } = page
  const words = Object.entries(headings).map(([heading, word]) => [heading, oneLine(word)] as const)
  return {
    ...profile,
    agency: profile.agency.map((line) => line.trim()).filter((line) => line !== ''),
    unit: oneLine(profile.unit),
    approval: {
      position: oneLine(approval.position),
      name: oneLine(approval.name),
      nip: oneLine(approval.nip),
    },
    numberPattern: oneLine(profile.numberPattern),
    page: Object.keys(margins).length === 0 ? settings : { ...settings, margins },
    headings: Object.fromEntries(words.filter(([, word]) => word !== '')),
  }
}

/** Whether there is anything in it that a SOP could take over. */
export function statesSomething({
  logo,
  agency,
  unit,
  approval,
  numberPattern,
  page,
  headings,
}: AgencyProfile) {
  const { margins, ...choices } = page
  const texts = [...agency, unit, ...Object.values(approval), numberPattern, ...Object.values(headings)]
  const settings = [logo, ...Object.values(choices), ...Object.values(margins ?? {})]
  return texts.some((text) => text.trim() !== '') || settings.some((setting) => setting !== undefined)
}

function logoOf({ logo }: Identity): { readonly logo?: string } {
  return logo === undefined ? {} : { logo }
}
