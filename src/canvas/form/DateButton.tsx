import { CalendarDays } from 'lucide-react'
import { memo, useRef } from 'react'
import { useStore } from 'zustand'
import { useScene } from '@/canvas/stage/useScene.ts'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import type { FormField } from '@/core/model/formField.ts'
import { isoDate } from '@/core/model/isoDate.ts'
import { textOfField } from '@/core/model/textOfField.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import { chosenCell } from '@/editor/form/currentCell.ts'
import { useWords } from '@/languages/useWords.ts'
import { cellBox } from './cellBox.ts'
import { fieldName } from './fieldName.ts'
import styles from './form.module.css'

/** Beside the chosen date of the identity page: the browser's own calendar. What is typed is kept as it is given. */
export const DateButton = memo(function DateButton() {
  const { editor } = useStage()
  const scene = useScene(editor)
  const cell = useStore(editor.view, chosenCell)
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  if (!editable || !cell || cell.kind === 'lane' || !isDate(cell)) return null
  const rect = cellBox(scene, cell)
  return (
    rect && (
      <Pinned at={{ x: rect.x + rect.width, y: rect.y + rect.height / 2 }} className={styles['pin']}>
        <Picker field={cell} />
      </Pinned>
    )
  )
})

function Picker({ field }: { readonly field: FormField }) {
  const { editor } = useStage()
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const text = useStore(editor.document, ({ sop }) => textOfField(sop, field))
  const name = t('canvas.pickDate', { field: fieldName(t, editor.document.getState().sop, field) })
  return (
    <>
      <button
        type="button"
        className={styles['date']}
        tabIndex={-1}
        title={name}
        aria-label={name}
        onClick={() => input.current?.showPicker()}
      >
        <CalendarDays size={14} aria-hidden="true" />
      </button>
      <input
        ref={input}
        type="date"
        className={styles['calendar']}
        tabIndex={-1}
        aria-label={name}
        value={dayIn(text)}
        onChange={({ target: { value } }) => {
          if (value === '') return
          editor.edit({ key: 'edit.setIdentity' }, (sop) => setFormField(sop, field, value))
          editor.services.camera.enter()
        }}
      />
    </>
  )
}

/** The day at which the calendar opens: none where the date is not given to the day. */
function dayIn(text: string): string {
  const date = isoDate(text) ?? ''
  return date.length === 'yyyy-mm-dd'.length ? date : ''
}

function isDate(field: FormField): boolean {
  return field.kind === 'identity' && ['created', 'revised', 'effective'].includes(field.name)
}
