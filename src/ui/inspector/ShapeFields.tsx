import type { ActorId } from '@/core/model/ids.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import { actorLabel, isConnector, showsActivity, textOfShape } from '@/core/model/shapeText.ts'
import type { Shape, ShapeKind } from '@/core/model/sop.ts'
import { editShapeText } from '@/core/operations/editShapeText.ts'
import { retypeShapes } from '@/core/operations/retypeShapes.ts'
import { idsOf } from '@/editor/selected.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import { SelectField } from '@/ui/controls/SelectField.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import { SymbolPicture } from '@/ui/palette/SymbolPicture.tsx'
import styles from './Inspector.module.css'
import { movedToLane } from './movedToLane.ts'
import { lettersOf, PartnerField } from './PartnerField.tsx'
import { sharedValue } from './sharedValue.ts'

export const kindNames: Readonly<Record<ShapeKind, MessageKey>> = {
  start: 'ui.symbolStart',
  end: 'ui.symbolEnd',
  activity: 'ui.symbolActivity',
  decision: 'ui.symbolDecision',
  connector: 'ui.symbolConnector',
  offPageConnector: 'ui.symbolOffPageConnector',
}

const kinds: readonly ShapeKind[] = ['start', 'end', 'activity', 'decision', 'connector', 'offPageConnector']

/** The selected symbols: what they are, whose they are, and the own text of a single one. */
export function ShapeFields({ shapes }: { readonly shapes: readonly Shape[] }) {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const kind = sharedValue(shapes, (shape) => shape.kind)
  const [first, ...others] = shapes
  const single = others.length === 0 ? first : undefined
  const ids = idsOf(shapes)

  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>
        {kind ? <SymbolPicture kind={kind} /> : null}
        {single ? t(kindNames[single.kind]) : t('inspector.selectedShapes', { count: shapes.length })}
      </h2>
      <SelectField<ShapeKind>
        label={t('inspector.kind')}
        value={kind}
        mixed={t('inspector.mixed')}
        disabled={readOnly}
        choices={kinds.map((value) => ({ value, name: t(kindNames[value]) }))}
        onChange={(chosen) => editor.edit({ key: 'edit.retype' }, (now) => retypeShapes(now, ids, chosen))}
      />
      <SelectField<ActorId>
        label={t('inspector.actor')}
        value={sharedValue(shapes, (shape) => shape.actor)}
        mixed={t('inspector.mixed')}
        lang={sop.language}
        disabled={readOnly}
        choices={actorsInOrder(sop).map(({ id }) => ({
          value: id,
          name: actorLabel(sop, id).replace(/\s+/g, ' ') || t('inspector.unnamedActor'),
        }))}
        onChange={(actor) =>
          editor.edit({ key: 'edit.moveShapes', count: shapes.length }, (now) =>
            movedToLane(now, shapes, actor),
          )
        }
      />
      {single && (isConnector(single) || !showsActivity(sop, single)) ? (
        <TextField
          label={isConnector(single) ? t('inspector.letter') : t('inspector.textOwn')}
          lines={isConnector(single) ? 'one' : 'many'}
          value={isConnector(single) ? (single.letter ?? '') : textOfShape(sop, single.id)}
          lang={sop.language}
          readOnly={readOnly}
          placeholder={isConnector(single) ? lettersOf(sop).get(single.id) : undefined}
          onChange={(text) =>
            editor.editField(
              `shape:${single.id}:text`,
              { key: isConnector(single) ? 'edit.editLetter' : 'edit.editText' },
              (now) => editShapeText(now, single.id, text),
            )
          }
          onLeave={() => editor.leaveField()}
        />
      ) : null}
      {single && isConnector(single) ? <PartnerField shape={single} /> : null}
    </section>
  )
}
