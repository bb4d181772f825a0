import { withField } from '@/core/model/withField.ts'
import type { Profile, Sop } from '@/core/model/sop.ts'

/** Chooses the form the SOP follows. Nothing that is drawn changes. */
export function setProfile(sop: Sop, profile: Profile): Sop {
  return withField(sop, 'profile', profile)
}
