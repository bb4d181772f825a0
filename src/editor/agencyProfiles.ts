import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { Message } from '@/core/model/message.ts'

/** The agency's profile as it lies on this device. */
export interface KeptProfile {
  /** null where there is none yet, or none that can be read. */
  readonly profile: AgencyProfile | null
  /** Grows with every save, of whatever tab. */
  readonly rev: number
}

export type ProfileSaved =
  | { readonly ok: true; readonly rev: number }
  /** `rev`: that of what lies there now, where another tab has saved since. */
  | { readonly ok: false; readonly reason: Message; readonly rev: number }

/** The one agency profile of this device, for all tabs. None of its functions throws. */
export interface AgencyProfiles {
  read(): Promise<KeptProfile>
  /** Keeps a profile in the place of the one with number `rev`; refuses if another tab has saved since. */
  save(profile: AgencyProfile, rev: number): Promise<ProfileSaved>
}
