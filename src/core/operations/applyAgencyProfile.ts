import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import { standardHeadWord } from '@/core/model/formWords.ts'
import type { Approval, Identity } from '@/core/model/identity.ts'
import type { Heading, Page } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'
import { setIdentity } from './setIdentity.ts'
import { setPage } from './setPage.ts'

/**
 * The Sop with all that an agency's profile states; what the profile leaves open stays as it is. The number is the
 * SOP's own: a pattern is for new SOPs (`nextNumber`).
 */
export function applyAgencyProfile(sop: Sop, profile: AgencyProfile): Sop {
  return setPage(setIdentity(sop, statedIdentity(sop.identity, profile)), statedPage(sop, profile))
}

function statedIdentity(identity: Identity, profile: AgencyProfile): Partial<Identity> {
  const { logo, agency, unit, approval } = profile
  return {
    ...(logo === undefined ? {} : { logo }),
    ...(agency.length === 0 ? {} : { agency }),
    ...(isBlank(unit) ? {} : { unit }),
    approval: statedApproval(identity.approval, approval),
  }
}

function statedApproval(own: Approval, { position, name, nip }: Approval): Approval {
  // Name and number belong to one person: a new name never stands over the number of the one before.
  const person = isBlank(name) ? (isBlank(nip) ? {} : { nip }) : { name, nip }
  return { ...own, ...(isBlank(position) ? {} : { position }), ...person }
}

function statedPage({ page, language }: Sop, profile: AgencyProfile): Partial<Page> {
  const { margins, ...stated } = profile.page
  return {
    ...stated,
    margins: { ...page.margins, ...margins },
    headings: profile.language === language ? statedHeadings(page.headings, profile) : page.headings,
  }
}

/** A word that is the language's own is kept by having none, as everywhere. */
function statedHeadings(own: Page['headings'], { language, headings }: AgencyProfile): Page['headings'] {
  const said = Object.entries(headings) as readonly (readonly [Heading, string])[]
  const words = new Map<string, string>(Object.entries(own))
  for (const [heading, word] of said) {
    if (isBlank(word)) continue
    if (word === standardHeadWord(language, heading)) words.delete(heading)
    else words.set(heading, word)
  }
  return Object.fromEntries(words)
}

const isBlank = (text: string): boolean => text.trim() === ''
