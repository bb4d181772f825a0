import type { ProfilePage } from '@/core/model/agencyProfile.ts'
import { useWords } from '@/languages/useWords.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { NumberField } from '@/ui/controls/NumberField.tsx'
import { SelectField } from '@/ui/controls/SelectField.tsx'
import { fontSizes, identityPlaces, marginSides, mostMargin, papers } from '@/ui/pageSetup/papers.ts'
import page from '@/ui/pageSetup/PageFields.module.css'
import styles from './Profile.module.css'

interface ProfilePageFieldsProps {
  readonly page: ProfilePage
  onChange(page: ProfilePage): void
}

type Switch = 'signatureStrip' | 'columnNumbers' | 'totalTime'
const switches: readonly { readonly name: Switch; readonly label: MessageKey }[] = [
  { name: 'signatureStrip', label: 'pageSetup.signatureStrip' },
  { name: 'columnNumbers', label: 'pageSetup.columnNumbers' },
  { name: 'totalTime', label: 'pageSetup.totalTime' },
]

/** The page set-up of an agency: whatever is left open is each SOP's own. */
export function ProfilePageFields({ page: stated, onChange }: ProfilePageFieldsProps) {
  const { t } = useWords()
  const open = { value: '', name: t('profile.leftOpen') }
  const yesNo = [open, { value: 'yes', name: t('profile.yes') }, { value: 'no', name: t('profile.no') }]
  const said = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no')
  /** The page with one setting stated, or left open for `undefined`. */
  const state = (part: { readonly [Name in keyof ProfilePage]: ProfilePage[Name] | undefined }) => {
    const entries = Object.entries({ ...stated, ...part }).filter(([, value]) => value !== undefined)
    onChange(Object.fromEntries(entries) as ProfilePage)
  }
  const yes = (answer: string) => (answer === '' ? undefined : answer === 'yes')

  return (
    <>
      <div className={styles['pair']}>
        <SelectField<string>
          label={t('pageSetup.paper')}
          value={stated.paper ?? ''}
          choices={[open, ...papers.map(({ value, name }) => ({ value, name: t(name) }))]}
          onChange={(chosen) => state({ paper: papers.find(({ value }) => value === chosen)?.value })}
        />
        <SelectField
          label={t('pageSetup.turn')}
          value={said(stated.landscape)}
          choices={[
            open,
            { value: 'yes', name: t('pageSetup.landscape') },
            { value: 'no', name: t('pageSetup.portrait') },
          ]}
          onChange={(answer) => state({ landscape: yes(answer) })}
        />
        <SelectField<string>
          label={t('pageSetup.identity')}
          value={stated.identity ?? ''}
          choices={[open, ...identityPlaces.map(({ value, name }) => ({ value, name: t(name) }))]}
          onChange={(chosen) =>
            state({ identity: identityPlaces.find(({ value }) => value === chosen)?.value })
          }
        />
        <NumberField
          label={t('pageSetup.fontSize')}
          value={stated.fontSize ?? null}
          placeholder={t('profile.leftOpen')}
          {...fontSizes}
          onChange={(size) => state({ fontSize: size ?? undefined })}
        />
        {switches.map(({ name, label }) => (
          <SelectField
            key={name}
            label={t(label)}
            value={said(stated[name])}
            choices={yesNo}
            onChange={(answer) => state({ [name]: yes(answer) })}
          />
        ))}
        <SelectField
          label={t('profile.remarks')}
          value={said(stated.hidden && !stated.hidden.includes('remarks'))}
          choices={yesNo}
          onChange={(answer) =>
            state({ hidden: answer === '' ? undefined : answer === 'yes' ? [] : ['remarks'] })
          }
        />
      </div>
      <fieldset className={page['group']}>
        <legend>{t('pageSetup.margins')}</legend>
        <div className={styles['four']}>
          {marginSides.map((side) => (
            <NumberField
              key={side}
              label={t(`pageSetup.${side}`)}
              value={stated.margins?.[side] ?? null}
              placeholder={t('profile.leftOpen')}
              least={0}
              most={mostMargin}
              onChange={(mm) => {
                const { [side]: _, ...others } = stated.margins ?? {}
                state({ margins: mm === null ? others : { ...others, [side]: mm } })
              }}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
