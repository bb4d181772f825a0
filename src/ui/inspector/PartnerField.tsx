import { connectorLetters } from '@/core/layout/connectorLetters.ts'
import { shapeId } from '@/core/model/ids.ts'
import { shapesInOrder, stepNumber } from '@/core/model/queries.ts'
import { isConnector } from '@/core/model/shapeText.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import { linkConnectors } from '@/core/operations/linkConnectors.ts'
import { useWords } from '@/languages/useWords.ts'
import { SelectField } from '@/ui/controls/SelectField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'

const none = ''

/** Where a connector set by hand goes on: its partner, of all other connectors set by hand. */
export function PartnerField({ shape }: { readonly shape: Shape }) {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const letters = lettersOf(sop)
  const others = shapesInOrder(sop).filter((other) => isConnector(other) && other.id !== shape.id)
  const partner = others.find(({ id }) => id === shape.link)
  return (
    <SelectField
      label={t('inspector.partner')}
      value={partner?.id ?? none}
      disabled={readOnly || others.length === 0}
      choices={[
        { value: none, name: t(others.length === 0 ? 'inspector.partnerNoOther' : 'inspector.partnerNone') },
        ...others.map(({ id, step }) => ({
          value: id,
          name: t('inspector.partnerAt', { number: stepNumber(sop, step), letter: letters.get(id) ?? '' }),
        })),
      ]}
      onChange={(chosen: string) =>
        editor.edit({ key: 'edit.linkConnectors' }, (now) =>
          linkConnectors(now, shape.id, chosen === none ? null : shapeId(chosen)),
        )
      }
    />
  )
}

/** The letter that every connector set by hand shows, its own or a derived one. */
export function lettersOf(sop: Sop): ReadonlyMap<Shape['id'], string> {
  return connectorLetters(shapesInOrder(sop))
}
