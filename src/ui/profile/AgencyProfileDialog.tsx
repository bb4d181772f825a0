import { useEffect, useRef } from 'react'
import { agencyProfileOf, statesSomething, tidyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { Language, Sop } from '@/core/model/sop.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { Disclosure } from '@/ui/controls/Disclosure.tsx'
import { SelectField } from '@/ui/controls/SelectField.tsx'
import { HeadWordFields } from '@/ui/pageSetup/HeadWordFields.tsx'
import { AgencyFields } from './AgencyFields.tsx'
import { NumberPatternField } from './NumberPatternField.tsx'
import { pickProfileFile } from './pickProfileFile.ts'
import styles from './Profile.module.css'
import type { AgencyServices } from '@/editor/agencyServices.ts'
import { exportProfile, readProfile } from './profileFile.ts'
import { ProfilePageFields } from './ProfilePageFields.tsx'
import { useProfileDraft } from './useProfileDraft.ts'
import type { Notice, ProfileDraft } from './useProfileDraft.ts'

interface AgencyProfileDialogProps {
  readonly agency: AgencyServices
  /** Numbers that are given already. */
  readonly numbers: readonly string[]
  /** The open SOP, where there is one: what it says may be taken over. */
  readonly sop?: Sop
  /** What can be done with it once it is kept. */
  readonly next?: { readonly name: string; run(profile: AgencyProfile): void }
  onSaved(): void
  onClose(): void
}

/** What the SOPs of the agency have in common: read, changed, kept, and passed on as a file. */
export function AgencyProfileDialog(props: AgencyProfileDialogProps) {
  const words = useWords()
  const draft = useProfileDraft(props.agency, props.sop?.language ?? words.language())
  return draft === null ? null : <ShownDraft {...props} draft={draft} />
}

type ShownDraftProps = AgencyProfileDialogProps & { readonly draft: ProfileDraft }

function ShownDraft({ agency, numbers, sop, next, draft, onSaved, onClose }: ShownDraftProps) {
  const { t } = useWords()
  const { profile, notice, change } = draft
  const save = async (after: (kept: AgencyProfile) => void) => {
    const kept = await draft.save()
    if (kept) after(kept)
  }
  const takeFile = async () => {
    const file = await pickProfileFile()
    if (file === null) return
    const read = await readProfile(file, agency.pictures)
    if (!read.ok) return draft.say({ tone: 'warning', messages: [read.reason] })
    const tone = read.warnings.length > 0 ? 'warning' : 'plain'
    draft.replace(read.profile, { tone, messages: [{ key: 'profile.imported' }, ...read.warnings] })
  }

  return (
    <DialogFrame
      title={t('profile.title')}
      size="medium"
      onClose={onClose}
      actions={
        <>
          <div className={styles['left']}>
            <Button look="quiet" onClick={() => void takeFile()}>
              {t('profile.import')}
            </Button>
            <Button
              look="quiet"
              disabled={!statesSomething(profile)}
              onClick={() => void exportProfile(tidyProfile(profile), agency.pictures)}
            >
              {t('profile.export')}
            </Button>
          </div>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          {next ? <Button onClick={() => void save(next.run)}>{next.name}</Button> : null}
          <Button look="primary" onClick={() => void save(onSaved)}>
            {t('profile.save')}
          </Button>
        </>
      }
    >
      {notice ? <NoticeText key={notice.messages.map(({ key }) => key).join()} notice={notice} /> : null}
      <div className={styles['about']}>
        <p>{t('profile.about')}</p>
        {sop ? (
          <Button onClick={() => draft.replace(agencyProfileOf(sop, profile.numberPattern), null)}>
            {t('profile.takeOver')}
          </Button>
        ) : null}
      </div>
      <AgencyFields
        profile={profile}
        agency={agency}
        onChange={change}
        onRemoveLogo={() => {
          const { logo: _, ...others } = profile
          draft.replace(others, null)
        }}
        onTell={(message) => draft.say({ tone: 'warning', messages: [message] })}
      />
      <NumberPatternField
        pattern={profile.numberPattern}
        language={profile.language}
        unit={profile.unit}
        taken={numbers}
        onChange={(numberPattern) => change({ numberPattern })}
      />
      <section className={styles['section']}>
        <Disclosure title={t('profile.page')} level="part">
          <ProfilePageFields page={profile.page} onChange={(page) => change({ page })} />
        </Disclosure>
        <Disclosure title={t('profile.headWords')} level="part">
          <SelectField<Language>
            label={t('profile.language')}
            hint={t('profile.languageHint')}
            value={profile.language}
            choices={[
              { value: 'id', name: t('inspector.languageId') },
              { value: 'en', name: t('inspector.languageEn') },
            ]}
            onChange={(language) => change({ language })}
          />
          <HeadWordFields
            language={profile.language}
            words={profile.headings}
            disabled={false}
            statesStandard
            onChange={(heading, text) => change({ headings: { ...profile.headings, [heading]: text } })}
          />
        </Disclosure>
      </section>
    </DialogFrame>
  )
}

/** What came of importing or saving; brought into sight, for it stands above the fields. */
function NoticeText({ notice }: { readonly notice: Notice }) {
  const words = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={place} className={styles['notice']} role={notice.tone === 'warning' ? 'alert' : 'status'}>
      {notice.messages.map((message) => {
        const text = words.say(message)
        return <p key={text}>{text}</p>
      })}
    </div>
  )
}
