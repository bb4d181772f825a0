import type { ExportSubject } from '@/output/rememberedChoices.ts'
import { useWords } from '@/languages/useWords.ts'
import { Segments } from '@/ui/controls/Segments.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'

interface SubjectFieldsProps {
  readonly what: ExportSubject
  readonly canSelect: boolean
  /** Pages as they are typed, and how many there are. */
  readonly pages: string
  readonly pageCount: number
  readonly isUnderstood: boolean
  onWhat(what: ExportSubject): void
  onPages(pages: string): void
}

/** What the file shows: the form and which of its pages, the chart, or what is selected on it. */
export function SubjectFields(props: SubjectFieldsProps) {
  const { what, canSelect, pages, pageCount, isUnderstood, onWhat, onPages } = props
  const { t } = useWords()
  const selection = { value: 'selection', name: t('exporting.whatSelection') } as const
  return (
    <>
      <Segments<ExportSubject>
        label={t('exporting.what')}
        value={what}
        choices={[
          { value: 'form', name: t('exporting.whatForm') },
          { value: 'chart', name: t('exporting.whatChart') },
          ...(canSelect ? [selection] : []),
        ]}
        onChange={onWhat}
      />
      {what === 'form' && pageCount > 1 ? (
        <TextField
          label={t('exporting.pages')}
          value={pages}
          placeholder={t('exporting.allPages', { count: pageCount })}
          hint={isUnderstood ? t('exporting.pagesHint') : t('exporting.noSuchPage', { count: pageCount })}
          onChange={onPages}
        />
      ) : null}
    </>
  )
}
