import type { Kinds } from '@/core/model/sop.ts'
import { setKinds } from '@/core/operations/setKinds.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import { SelectField } from '@/ui/controls/SelectField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'

type Question = {
  readonly [Name in keyof Kinds]-?: {
    readonly name: Name
    readonly label: MessageKey
    readonly answers: readonly (readonly [Exclude<Kinds[Name], undefined>, MessageKey])[]
  }
}[keyof Kinds]

/** What sort of SOP it is (domain.md N30, N31). */
const questions: readonly Question[] = [
  {
    name: 'nature',
    label: 'pageSetup.nature',
    answers: [
      ['technical', 'pageSetup.natureTechnical'],
      ['administrative', 'pageSetup.natureAdministrative'],
    ],
  },
  {
    name: 'scope',
    label: 'pageSetup.scope',
    answers: [
      ['macro', 'pageSetup.scopeMacro'],
      ['micro', 'pageSetup.scopeMicro'],
    ],
  },
  {
    name: 'completeness',
    label: 'pageSetup.completeness',
    answers: [
      ['final', 'pageSetup.completenessFinal'],
      ['partial', 'pageSetup.completenessPartial'],
    ],
  },
  {
    name: 'content',
    label: 'pageSetup.content',
    answers: [
      ['generic', 'pageSetup.contentGeneric'],
      ['specific', 'pageSetup.contentSpecific'],
    ],
  },
]

/** What sort of SOP the open one is, as far as the analyst has said so. */
export function KindFields() {
  const { t } = useWords()
  const editor = useEditor()
  const kinds = useDocument(({ sop }) => sop.kinds)
  const readOnly = useDocument((document) => document.readOnly !== null)
  return questions.map(({ name, label, answers }) => (
    <SelectField<string>
      key={name}
      label={t(label)}
      value={kinds[name] ?? ''}
      disabled={readOnly}
      choices={[
        { value: '', name: t('pageSetup.notStated') },
        ...answers.map(([value, key]) => ({ value, name: t(key) })),
      ]}
      onChange={(value) =>
        editor.edit({ key: 'edit.setKinds' }, (now) => {
          const { [name]: _, ...others } = now.kinds
          return setKinds(now, value === '' ? others : { ...others, [name]: value })
        })
      }
    />
  ))
}
