import type { FormField, IdentityText } from '@/core/model/formField.ts'
import { standardHeadWord } from '@/core/model/formWords.ts'
import { oneLine } from '@/core/model/oneLine.ts'
import type { Heading } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'
import { editStep } from './editStep.ts'
import { renameActor } from './renameActor.ts'
import { renameGroup } from './renameGroup.ts'
import { setIdentity } from './setIdentity.ts'
import { setPage } from './setPage.ts'
import { setTitle } from './setTitle.ts'

/** Writes what was typed into a field of the form (`textOfField` reads it); the logo is no text and stays. */
export function setFormField(sop: Sop, field: FormField, text: string): Sop {
  switch (field.kind) {
    case 'title':
      return setTitle(sop, oneLine(text))
    case 'step':
      return editStep(sop, field.id, { [field.column]: text.trimEnd() })
    case 'actor':
      return renameActor(sop, field.id, oneLine(text))
    case 'group':
      return renameGroup(sop, field.id, oneLine(text))
    case 'heading':
      return setHeading(sop, field.name, oneLine(text))
    case 'list':
      return setIdentity(sop, { [field.name]: linesOf(text) })
    case 'identity':
      return setIdentityText(sop, field.name, text)
    case 'logo':
      return sop
  }
}

function setIdentityText(sop: Sop, name: IdentityText, text: string): Sop {
  switch (name) {
    case 'agency':
      return setIdentity(sop, { agency: linesOf(text) })
    case 'position':
    case 'name':
    case 'nip':
      return setIdentity(sop, { approval: { ...sop.identity.approval, [name]: oneLine(text) } })
    case 'unit':
    case 'number':
    case 'created':
    case 'revised':
    case 'effective':
      return setIdentity(sop, { [name]: oneLine(text) })
  }
}

/** An empty word, and the language's own, lead back to the language's own. */
function setHeading(sop: Sop, name: Heading, text: string): Sop {
  const { [name]: _, ...others } = sop.page.headings
  const isStandard = text === '' || text === standardHeadWord(sop.language, name)
  return setPage(sop, { headings: isStandard ? others : { ...others, [name]: text } })
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
