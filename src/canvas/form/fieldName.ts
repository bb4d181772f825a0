import type { FormField } from '@/core/model/formField.ts'
import { headWord } from '@/core/model/formWords.ts'
import { stepNumber } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Words } from '@/languages/words.ts'

/** What a field of the form is called, as "Langkah 3, Kelengkapan": what it is filled in with stands under its head word. */
export function fieldName(t: Words['t'], sop: Sop, field: FormField): string {
  switch (field.kind) {
    case 'step':
      return t('canvas.stepField', { number: stepNumber(sop, field.id), field: headWord(sop, field.column) })
    case 'title':
    case 'list':
      return headWord(sop, field.kind === 'title' ? 'title' : field.name)
    case 'identity':
      return identityName(t, sop, field.name)
    case 'heading':
      return t('canvas.typing_heading')
    case 'actor':
      return t('canvas.typing_actor')
    case 'group':
      return t('canvas.typing_group')
    case 'logo':
      return t('canvas.typing_logo')
  }
}

/** What a field's name depends on: as long as it is the same, so is the name. */
export function nameBasis(sop: Sop, field: FormField): string {
  if (field.kind === 'step') return `${stepNumber(sop, field.id)} ${headWord(sop, field.column)}`
  return Object.values(sop.page.headings).join('\n')
}

function identityName(
  t: Words['t'],
  sop: Sop,
  name: Extract<FormField, { kind: 'identity' }>['name'],
): string {
  switch (name) {
    case 'number':
      return headWord(sop, 'sopNumber')
    case 'created':
    case 'revised':
    case 'effective':
      return headWord(sop, name)
    case 'agency':
      return t('canvas.fieldAgency')
    case 'unit':
      return t('canvas.fieldUnit')
    case 'position':
      return t('canvas.fieldPosition')
    case 'name':
      return t('canvas.fieldApprover')
    case 'nip':
      return t('canvas.fieldNip')
  }
}
