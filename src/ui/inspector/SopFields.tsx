import { setIdentity } from '@/core/operations/setIdentity.ts'
import { setLanguage } from '@/core/operations/setLanguage.ts'
import { setOrientation } from '@/core/operations/setOrientation.ts'
import { setProfile } from '@/core/operations/setProfile.ts'
import { setStatus } from '@/core/operations/setStatus.ts'
import { setTitle } from '@/core/operations/setTitle.ts'
import type { Language, Orientation, Profile, Status } from '@/core/model/sop.ts'
import { useWords } from '@/languages/useWords.ts'
import { Segments } from '@/ui/controls/Segments.tsx'
import { SelectField } from '@/ui/controls/SelectField.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import styles from './Inspector.module.css'

/** The SOP itself, shown when nothing is selected. */
export function SopFields() {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const text = { lang: sop.language, readOnly, onLeave: () => editor.leaveField() }

  return (
    <section className={styles['section']}>
      <h2>{t('inspector.selectedSop')}</h2>
      <TextField
        {...text}
        label={t('inspector.title')}
        lines="many"
        value={sop.title}
        onChange={(title) =>
          editor.editField('title', { key: 'edit.setTitle' }, (now) =>
            setTitle(now, title.replaceAll(/\s*\n\s*/g, ' ')),
          )
        }
      />
      <TextField
        {...text}
        label={t('inspector.number')}
        value={sop.identity.number}
        onChange={(number) =>
          editor.editField('number', { key: 'edit.setIdentity' }, (now) => setIdentity(now, { number }))
        }
      />
      <TextField
        {...text}
        label={t('inspector.unit')}
        value={sop.identity.unit}
        onChange={(unit) =>
          editor.editField('unit', { key: 'edit.setIdentity' }, (now) => setIdentity(now, { unit }))
        }
      />
      <SelectField<Status>
        label={t('inspector.status')}
        value={sop.status}
        disabled={readOnly}
        choices={[
          { value: 'draft', name: t('inspector.statusDraft') },
          { value: 'reviewed', name: t('inspector.statusReviewed') },
          { value: 'approved', name: t('inspector.statusApproved') },
        ]}
        onChange={(status) => editor.edit({ key: 'edit.setStatus' }, (now) => setStatus(now, status))}
      />
      <SelectField<Language>
        label={t('inspector.language')}
        value={sop.language}
        disabled={readOnly}
        choices={[
          { value: 'id', name: t('inspector.languageId') },
          { value: 'en', name: t('inspector.languageEn') },
        ]}
        onChange={(language) => editor.edit({ key: 'edit.setLanguage' }, (now) => setLanguage(now, language))}
      />
      <SelectField<Profile>
        label={t('inspector.profile')}
        value={sop.profile}
        disabled={readOnly}
        choices={[
          { value: 'sop-ap', name: t('inspector.profileSopAp') },
          { value: 'generic', name: t('inspector.profileGeneric') },
        ]}
        onChange={(profile) => editor.edit({ key: 'edit.setProfile' }, (now) => setProfile(now, profile))}
      />
      <Segments<Orientation>
        label={t('inspector.orientation')}
        value={sop.orientation}
        disabled={readOnly}
        choices={[
          { value: 'vertical', name: t('inspector.orientationVertical') },
          { value: 'horizontal', name: t('inspector.orientationHorizontal') },
        ]}
        onChange={(orientation) =>
          editor.edit({ key: 'edit.setOrientation' }, (now) => setOrientation(now, orientation))
        }
      />
    </section>
  )
}
