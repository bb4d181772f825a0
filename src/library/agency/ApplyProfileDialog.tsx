import { useState } from 'react'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { SopId } from '@/core/model/ids.ts'
import { applyAgencyProfile } from '@/core/operations/applyAgencyProfile.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Library, NotEdited, SopSummary } from '@/storage/library.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { SopChoice } from '../SopChoice.tsx'
import styles from './ApplyProfileDialog.module.css'

interface ApplyProfileDialogProps {
  readonly profile: AgencyProfile
  readonly sops: readonly SopSummary[]
  readonly library: Library
  onSay(text: string): void
  onClose(): void
}

/** Which SOPs take over the agency's profile. Those that are approved are only ticked by hand: they are signed. */
export function ApplyProfileDialog({ profile, sops, library, onSay, onClose }: ApplyProfileDialogProps) {
  const words = useWords()
  const { t } = words
  const [chosen, setChosen] = useState<ReadonlySet<SopId>>(
    () => new Set(sops.filter(({ status }) => status !== 'approved').map(({ id }) => id)),
  )
  const [step, setStep] = useState<'choosing' | 'applying' | readonly NotEdited[]>('choosing')
  const titleOf = (id: SopId) => sops.find((sop) => sop.id === id)?.title || t('library.untitled')
  const apply = async () => {
    setStep('applying')
    const skipped = await library.editAll([...chosen], { key: 'edit.applyAgencyProfile' }, (sop) =>
      applyAgencyProfile(sop, profile),
    )
    if (skipped.length > 0) return setStep(skipped)
    onSay(t('profile.applied', { count: chosen.size }))
    onClose()
  }

  if (typeof step !== 'string') {
    return (
      <DialogFrame
        title={t('profile.applyTitle')}
        size="medium"
        onClose={onClose}
        actions={
          <Button look="primary" onClick={onClose}>
            {t('ui.close')}
          </Button>
        }
      >
        <p role="status">{t('profile.applied', { count: chosen.size - step.length })}</p>
        <p>{t('profile.skipped', { count: step.length })}</p>
        <ul className={styles['skipped']}>
          {step.map(({ id, reason }) => (
            <li key={id}>{t('profile.skippedOne', { title: titleOf(id), reason: words.say(reason) })}</li>
          ))}
        </ul>
      </DialogFrame>
    )
  }
  return (
    <DialogFrame
      title={t('profile.applyTitle')}
      description={t('profile.applyAbout')}
      size="medium"
      onClose={onClose}
      actions={
        <>
          {step === 'applying' ? <p role="status">{t('profile.applying')}</p> : null}
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            look="primary"
            disabled={chosen.size === 0 || step === 'applying'}
            onClick={() => void apply()}
          >
            {t('profile.applyConfirm', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <SopChoice
        sops={sops}
        chosen={chosen}
        hintOf={({ number, status }) =>
          [number, status === 'approved' ? t('profile.applyApproved') : ''].filter(Boolean).join(' · ')
        }
        onChange={setChosen}
      />
    </DialogFrame>
  )
}
