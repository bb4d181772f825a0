import { useEffect, useState } from 'react'
import { emptyAgencyProfile, tidyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { Language } from '@/core/model/sop.ts'
import type { Message } from '@/core/model/message.ts'
import type { AgencyServices } from '@/editor/agencyServices.ts'

/** What the dialog has to say. */
export interface Notice {
  readonly tone: 'plain' | 'warning'
  readonly messages: readonly Message[]
}

export interface ProfileDraft {
  readonly profile: AgencyProfile
  readonly notice: Notice | null
  change(part: Partial<AgencyProfile>): void
  replace(profile: AgencyProfile, notice: Notice | null): void
  say(notice: Notice): void
  /** Keeps it; the profile as kept, or null where it could not be, and then `notice` says why. */
  save(): Promise<AgencyProfile | null>
}

interface State {
  readonly profile: AgencyProfile
  readonly rev: number
  readonly notice: Notice | null
}

/** The profile of this device while it is being changed; null until it is read. */
export function useProfileDraft({ profiles }: AgencyServices, language: Language): ProfileDraft | null {
  const [state, setState] = useState<State | null>(null)
  useEffect(() => {
    let isWanted = true
    void profiles.read().then(({ profile, rev }) => {
      if (isWanted) setState({ profile: profile ?? emptyAgencyProfile(language), rev, notice: null })
    })
    return () => {
      isWanted = false
    }
  }, [profiles, language])
  if (state === null) return null
  // What comes after waiting (a file that was picked) must not take back what was typed meanwhile.
  const update = (change: (now: State) => State) => setState((now) => now && change(now))
  return {
    profile: state.profile,
    notice: state.notice,
    change: (part) => update((now) => ({ ...now, profile: { ...now.profile, ...part } })),
    replace: (profile, notice) => update((now) => ({ ...now, profile, notice })),
    say: (notice) => update((now) => ({ ...now, notice })),
    async save() {
      const profile = tidyProfile(state.profile)
      const saved = await profiles.save(profile, state.rev)
      const notice = saved.ok ? null : ({ tone: 'warning', messages: [saved.reason] } as const)
      update((now) => ({ ...now, rev: saved.rev, notice }))
      return saved.ok ? profile : null
    },
  }
}
