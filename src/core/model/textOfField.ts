import type { FormField, IdentityText } from '@/core/model/formField.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { Identity } from '@/core/model/identity.ts'
import type { Sop } from '@/core/model/sop.ts'

/** What stands in a field of the form, as it is typed: the entries of a list, and the agency's levels, a line each. */
export function textOfField(sop: Sop, field: FormField): string {
  const { identity } = sop
  switch (field.kind) {
    case 'title':
      return sop.title
    case 'step':
      return sop.steps[field.id]?.[field.column] ?? ''
    case 'actor':
      return sop.actors[field.id]?.name ?? ''
    case 'group':
      return sop.groups[field.id]?.name ?? ''
    case 'heading':
      return headWord(sop, field.name)
    case 'list':
      return identity[field.name].join('\n')
    case 'identity':
      return identityText(identity, field.name)
    case 'logo':
      return ''
  }
}

function identityText(identity: Identity, name: IdentityText): string {
  switch (name) {
    case 'agency':
      return identity.agency.join('\n')
    case 'position':
    case 'name':
    case 'nip':
      return identity.approval[name]
    case 'unit':
    case 'number':
    case 'created':
    case 'revised':
    case 'effective':
      return identity[name]
  }
}
