import { useState } from 'react'
import { useStore } from 'zustand'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyServices } from '@/editor/agencyServices.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Library } from '@/storage/library.ts'
import { AgencyProfileDialog } from '@/ui/profile/AgencyProfileDialog.tsx'
import { ApplyProfileDialog } from './ApplyProfileDialog.tsx'

export interface AgencyDialogsProps {
  readonly library: Library
  readonly agency: AgencyServices
  /** Says what came of it on the start page. */
  onSay(text: string): void
  onClose(): void
}

/** The agency's profile on the start page, and after it, if asked, the SOPs that are to take it over. */
export function AgencyDialogs({ library, agency, onSay, onClose }: AgencyDialogsProps) {
  const { t } = useWords()
  const [profile, setProfile] = useState<AgencyProfile | null>(null)
  const sops = useStore(library.state, (state) => state.sops) ?? []
  const kept = sops.filter(({ trashedAt }) => trashedAt === null)
  if (profile) {
    return (
      <ApplyProfileDialog profile={profile} sops={kept} library={library} onSay={onSay} onClose={onClose} />
    )
  }
  const next = { name: t('profile.saveAndChoose'), run: setProfile }
  return (
    <AgencyProfileDialog
      agency={agency}
      numbers={sops.map(({ number }) => number)}
      {...(kept.length > 0 && { next })}
      onSaved={() => {
        onSay(t('profile.saved'))
        onClose()
      }}
      onClose={onClose}
    />
  )
}
