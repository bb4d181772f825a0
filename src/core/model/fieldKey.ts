import type { FormField } from '@/core/model/formField.ts'

/** A name of a field that no other field of the same SOP has: equal for the same place of the form. */
export function fieldKey(field: FormField): string {
  switch (field.kind) {
    case 'title':
    case 'logo':
      return field.kind
    case 'actor':
    case 'group':
      return `${field.kind} ${field.id}`
    case 'step':
      return `step ${field.id} ${field.column}`
    case 'identity':
    case 'list':
    case 'heading':
      return `${field.kind} ${field.name}`
  }
}
