import { memo } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { fieldKey } from '@/core/model/fieldKey.ts'
import type { FormField } from '@/core/model/formField.ts'
import { textOfField } from '@/core/model/textOfField.ts'
import { useWords } from '@/languages/useWords.ts'
import { fieldName, nameBasis } from './fieldName.ts'

/** A field of the form as it is spoken: its name and what stands in it. */
export const FieldCell = memo(function FieldCell({ field }: { readonly field: FormField }) {
  const { editor } = useStage()
  const { t } = useWords()
  // Asked at every key of every field: what the name depends on, not the name in words.
  useStore(editor.document, ({ sop }) => nameBasis(sop, field))
  const name = fieldName(t, editor.document.getState().sop, field)
  const text = useStore(editor.document, ({ sop }) =>
    field.kind === 'logo' ? (sop.identity.logo ?? '').slice(0, 1) : textOfField(sop, field),
  )
  const said = field.kind === 'logo' && text !== '' ? t('canvas.hasPicture') : text
  return (
    <span
      role="gridcell"
      tabIndex={-1}
      data-cell={fieldKey(field)}
      aria-label={`${name}: ${said.trim() === '' ? t('canvas.emptyCell') : said}`}
    >
      {said}
    </span>
  )
})
