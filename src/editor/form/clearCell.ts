import type { FormField } from '@/core/model/formField.ts'
import type { Sop } from '@/core/model/sop.ts'
import { withField } from '@/core/model/withField.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import type { Editor } from '../editor.ts'
import { fieldEdit } from '../fieldEdit.ts'

/** Empties a cell of the form; a head word goes back to that of the language. */
export function clearCell(editor: Editor, field: FormField): void {
  editor.edit({ key: fieldEdit(field) }, (sop) =>
    field.kind === 'logo' ? withoutLogo(sop) : setFormField(sop, field, ''),
  )
}

function withoutLogo(sop: Sop): Sop {
  const { logo, ...identity } = sop.identity
  return logo === undefined ? sop : withField(sop, 'identity', identity)
}
