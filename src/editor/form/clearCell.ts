import type { FormField } from '@/core/model/formField.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import { removeLogo } from '../chooseLogo.ts'
import type { Editor } from '../editor.ts'
import { fieldEdit } from '../fieldEdit.ts'

/** Empties a cell of the form; a head word goes back to that of the language. */
export function clearCell(editor: Editor, field: FormField): void {
  if (field.kind === 'logo') return removeLogo(editor)
  editor.edit({ key: fieldEdit(field) }, (sop) => setFormField(sop, field, ''))
}
