import { useEffect } from 'react'
import { useStore } from 'zustand'
import { pictureAddress } from '@/core/layout/pictureAddress.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { Message } from '@/core/model/message.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'
import type { AgencyServices } from '@/editor/agencyServices.ts'
import styles from './Profile.module.css'

interface AgencyFieldsProps {
  readonly profile: AgencyProfile
  readonly agency: AgencyServices
  onChange(part: Partial<AgencyProfile>): void
  /** Leaves the SOPs their own logo. */
  onRemoveLogo(): void
  onTell(message: Message): void
}

/** Who the agency is, and who approves its SOPs. */
export function AgencyFields(props: AgencyFieldsProps) {
  const { profile, onChange } = props
  const { t } = useWords()
  const { approval, language } = profile
  const approver = (part: Partial<AgencyProfile['approval']>) =>
    onChange({ approval: { ...approval, ...part } })
  return (
    <>
      <section className={styles['section']}>
        <h3>{t('profile.agencySection')}</h3>
        <div className={styles['agency']}>
          <LogoField {...props} />
          <div className={styles['stack']}>
            <TextField
              label={t('profile.agency')}
              lines="many"
              lang={language}
              value={profile.agency.join('\n')}
              onChange={(text) => onChange({ agency: text === '' ? [] : text.split('\n') })}
            />
            <TextField
              label={t('profile.unit')}
              lang={language}
              value={profile.unit}
              onChange={(unit) => onChange({ unit })}
            />
          </div>
        </div>
      </section>
      <section className={styles['section']}>
        <h3>{t('profile.approver')}</h3>
        <TextField
          label={t('profile.position')}
          lang={language}
          value={approval.position}
          onChange={(position) => approver({ position })}
        />
        <div className={styles['pair']}>
          <TextField
            label={t('profile.name')}
            lang={language}
            value={approval.name}
            onChange={(name) => approver({ name })}
          />
          <TextField label={t('profile.nip')} value={approval.nip} onChange={(nip) => approver({ nip })} />
        </div>
      </section>
    </>
  )
}

function LogoField({ agency, profile, onChange, onRemoveLogo, onTell }: AgencyFieldsProps) {
  const hash = profile.logo
  const { t } = useWords()
  const picture = useStore(agency.pictures.state, (pictures) =>
    hash === undefined ? undefined : pictures.get(hash),
  )
  useEffect(() => {
    if (hash !== undefined) void agency.pictures.load([hash])
  }, [agency, hash])
  const choose = async () => {
    const logo = await agency.pickLogo(onTell)
    if (logo !== null) onChange({ logo })
  }
  return (
    <div className={styles['logo']} role="group" aria-label={t('profile.logo')}>
      <span className={styles['label']} aria-hidden>
        {t('profile.logo')}
      </span>
      <span className={styles['paper']}>
        {picture ? (
          <img src={pictureAddress(picture)} alt={t('profile.logoAlt')} />
        ) : (
          <span className={styles['low']}>{t('profile.logoNone')}</span>
        )}
      </span>
      <Button onClick={() => void choose()}>{t('profile.logoChoose')}</Button>
      {hash === undefined ? null : (
        <Button look="quiet" onClick={onRemoveLogo}>
          {t('profile.logoRemove')}
        </Button>
      )}
    </div>
  )
}
