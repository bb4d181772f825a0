import { fieldKey } from '@/core/model/fieldKey.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { Sop } from '@/core/model/sop.ts'
import { editStep } from '@/core/operations/editStep.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'
import { canEdit } from '../canEdit.ts'
import { chooseLogo } from '../chooseLogo.ts'
import type { Editor } from '../editor.ts'
import { fieldEdit } from '../fieldEdit.ts'

/** Opens a field of the form for typing where it stands; `initial`, the character that was typed, replaces the old text. */
export function openField(editor: Editor, field: FormField, initial: string | null): void {
  if (!canEdit(editor)) return
  if (field.kind === 'logo') {
    // A picture is chosen, not typed: a letter opens nothing.
    if (initial === null) void chooseLogo(editor)
    return
  }
  editor.leaveField()
  editor.view.setState({ typing: { of: field, initial } })
}

/** One key more in a field: everything typed until it is left is one undo step. Spaces and empty entries stay meanwhile. */
export function typeField(editor: Editor, field: FormField, text: string): void {
  editor.editField(fieldKey(field), { key: fieldEdit(field) }, (sop) => asTyped(sop, field, text))
}

/** The field is left: what was typed (null: nothing) is tidied, still within the same undo step. */
export function finishField(editor: Editor, field: FormField, text: string | null): void {
  if (text !== null)
    editor.editField(fieldKey(field), { key: fieldEdit(field) }, (sop) => setFormField(sop, field, text))
  editor.leaveField()
  editor.view.setState({ typing: null })
}

/**
 * Typing is called off: what was typed is taken back to the text the field was opened with (null: nothing was typed),
 * which leaves no step, to undo or to redo.
 */
export function cancelField(editor: Editor, field: FormField, opened: string | null): void {
  if (opened !== null) typeField(editor, field, opened)
  editor.leaveField()
  editor.view.setState({ typing: null })
}

/** Like `setFormField`, but what is not finished yet, a space or an empty entry, is not tidied away under the caret. */
function asTyped(sop: Sop, field: FormField, text: string): Sop {
  if (field.kind === 'step') return editStep(sop, field.id, { [field.column]: text })
  const entries = text === '' ? [] : text.split('\n')
  if (field.kind === 'list') return setIdentity(sop, { [field.name]: entries })
  if (field.kind === 'identity' && field.name === 'agency') return setIdentity(sop, { agency: entries })
  return setFormField(sop, field, text)
}
