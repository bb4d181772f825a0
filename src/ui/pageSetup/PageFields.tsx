import { standardHeadWord } from '@/core/model/formWords.ts'
import type { Page } from '@/core/model/page.ts'
import { hasOwnColumnWidths, resetColumnWidths } from '@/core/operations/resetColumnWidths.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import { setPage } from '@/core/operations/setPage.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { CheckField } from '@/ui/controls/CheckField.tsx'
import { Disclosure } from '@/ui/controls/Disclosure.tsx'
import { NumberField } from '@/ui/controls/NumberField.tsx'
import { Segments } from '@/ui/controls/Segments.tsx'
import { SelectField } from '@/ui/controls/SelectField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import { HeadWordFields } from './HeadWordFields.tsx'
import styles from './PageFields.module.css'
import { FormNotes } from './FormNotes.tsx'
import { fontSizes, identityPlaces, marginSides, mostMargin, papers } from './papers.ts'

/** How the form of the open SOP is printed; every change is one edit. */
export function PageFields() {
  const { t } = useWords()
  const editor = useEditor()
  const page = useDocument(({ sop }) => sop.page)
  const language = useDocument(({ sop }) => sop.language)
  const hasOwnWidths = useDocument(({ sop }) => hasOwnColumnWidths(sop))
  const readOnly = useDocument((document) => document.readOnly !== null)
  const edit = (change: Partial<Page>) => editor.edit({ key: 'edit.setPage' }, (now) => setPage(now, change))
  const number = { readOnly, required: true, onLeave: () => editor.leaveField() } as const

  return (
    <>
      <FormNotes />
      <SelectField
        label={t('pageSetup.paper')}
        value={page.paper}
        disabled={readOnly}
        choices={papers.map(({ value, name }) => ({ value, name: t(name) }))}
        onChange={(paper) => edit({ paper })}
      />
      <Segments
        label={t('pageSetup.turn')}
        value={page.landscape ? 'landscape' : 'portrait'}
        disabled={readOnly}
        choices={[
          { value: 'landscape', name: t('pageSetup.landscape') },
          { value: 'portrait', name: t('pageSetup.portrait') },
        ]}
        onChange={(turn) => edit({ landscape: turn === 'landscape' })}
      />
      <fieldset className={styles['group']}>
        <legend>{t('pageSetup.margins')}</legend>
        <div className={styles['pair']}>
          {marginSides.map((side) => (
            <NumberField
              {...number}
              key={side}
              label={t(`pageSetup.${side}`)}
              value={page.margins[side]}
              least={0}
              most={mostMargin}
              onChange={(mm) => {
                if (mm === null) return
                editor.editField(`page:${side}`, { key: 'edit.setPage' }, (now) =>
                  setPage(now, { margins: { ...now.page.margins, [side]: mm } }),
                )
              }}
            />
          ))}
        </div>
      </fieldset>
      <NumberField
        {...number}
        label={t('pageSetup.fontSize')}
        value={page.fontSize}
        {...fontSizes}
        onChange={(fontSize) => {
          if (fontSize === null) return
          editor.editField('page:fontSize', { key: 'edit.setPage' }, (now) => setPage(now, { fontSize }))
        }}
      />
      <SelectField
        label={t('pageSetup.identity')}
        value={page.identity}
        disabled={readOnly}
        choices={identityPlaces.map(({ value, name }) => ({ value, name: t(name) }))}
        onChange={(identity) => edit({ identity })}
      />
      <div className={styles['checks']}>
        <CheckField
          label={t('pageSetup.signatureStrip')}
          hint={t('pageSetup.signatureStripHint')}
          checked={page.signatureStrip}
          disabled={readOnly}
          onChange={(signatureStrip) => edit({ signatureStrip })}
        />
        <CheckField
          label={t('pageSetup.remarks', {
            word: page.headings.remarks ?? standardHeadWord(language, 'remarks'),
          })}
          checked={!page.hidden.includes('remarks')}
          disabled={readOnly}
          onChange={(isShown) =>
            edit({
              hidden: [...page.hidden.filter((column) => column !== 'remarks'), ...(isShown ? [] : remarks)],
            })
          }
        />
        <CheckField
          label={t('pageSetup.columnNumbers')}
          checked={page.columnNumbers}
          disabled={readOnly}
          onChange={(columnNumbers) => edit({ columnNumbers })}
        />
        <CheckField
          label={t('pageSetup.totalTime')}
          checked={page.totalTime}
          disabled={readOnly}
          onChange={(totalTime) => edit({ totalTime })}
        />
      </div>
      <Button
        disabled={readOnly || !hasOwnWidths}
        onClick={() => editor.edit({ key: 'edit.resetColumnWidths' }, resetColumnWidths)}
      >
        {t('pageSetup.resetWidths')}
      </Button>
      <Disclosure title={t('pageSetup.headWords')} level="part">
        <HeadWordFields
          language={language}
          words={page.headings}
          disabled={readOnly}
          onChange={(name, text) =>
            editor.editField(`heading:${name}`, { key: 'edit.setHeading' }, (now) =>
              setFormField(now, { kind: 'heading', name }, text),
            )
          }
          onLeave={() => editor.leaveField()}
        />
        <Button
          disabled={readOnly || Object.keys(page.headings).length === 0}
          onClick={() => editor.edit({ key: 'edit.setHeading' }, (now) => setPage(now, { headings: {} }))}
        >
          {t('pageSetup.headWordsReset')}
        </Button>
      </Disclosure>
    </>
  )
}

const remarks = ['remarks'] as const
