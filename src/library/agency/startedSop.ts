import type { IdSource } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { AgencyProfiles } from '@/editor/agencyProfiles.ts'
import type { Words } from '@/languages/words.ts'
import { blankSop } from '../blankSop.ts'

interface Start {
  readonly words: Words
  readonly newId: IdSource
  readonly profiles: AgencyProfiles
  /** Numbers that are given already. */
  readonly numbers: readonly string[]
  readonly now: Date
}

/** A new SOP as this device begins one: blank, with what the agency's profile states and the next free number. */
export async function startedSop({ words, newId, profiles, numbers, now }: Start): Promise<Sop> {
  const blank = blankSop(words, newId)
  const { profile } = await profiles.read()
  if (profile === null) return blank
  // Most devices have no profile: what it takes to apply one is fetched when there is one.
  const { withProfile } = await import('./withProfile.ts')
  return withProfile(blank, profile, { numbers, now })
}
