import type { FormField, StepColumn } from '@/core/model/formField.ts'

const stepEdits: Readonly<Record<StepColumn, string>> = {
  activity: 'edit.editActivity',
  requirements: 'edit.editRequirements',
  duration: 'edit.editDuration',
  output: 'edit.editOutput',
  remarks: 'edit.editRemarks',
}

/** The name of the edit that writes a field of the form. */
export function fieldEdit(field: FormField): string {
  switch (field.kind) {
    case 'title':
      return 'edit.setTitle'
    case 'step':
      return stepEdits[field.column]
    case 'actor':
      return 'edit.renameActor'
    case 'group':
      return 'edit.renameGroup'
    case 'heading':
      return 'edit.setHeading'
    case 'identity':
    case 'list':
    case 'logo':
      return 'edit.setIdentity'
  }
}
