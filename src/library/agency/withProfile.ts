import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import { nextNumber } from '@/core/model/numberPattern.ts'
import type { Sop } from '@/core/model/sop.ts'
import { applyAgencyProfile } from '@/core/operations/applyAgencyProfile.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'

interface Numbering {
  /** Numbers that are given already. */
  readonly numbers: readonly string[]
  readonly now: Date
}

/** A new Sop with what an agency's profile states, and the next number of its pattern. */
export function withProfile(sop: Sop, profile: AgencyProfile, { numbers, now }: Numbering): Sop {
  const applied = applyAgencyProfile(sop, profile)
  const moment = { unit: applied.identity.unit, year: now.getFullYear(), month: now.getMonth() + 1 }
  return setIdentity(applied, { number: nextNumber(profile.numberPattern, numbers, moment) })
}
