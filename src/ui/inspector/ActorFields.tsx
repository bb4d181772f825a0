import { groupId } from '@/core/model/ids.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'
import { groupActors } from '@/core/operations/groupActors.ts'
import { renameActor } from '@/core/operations/renameActor.ts'
import { renameGroup } from '@/core/operations/renameGroup.ts'
import { resizeActor } from '@/core/operations/resizeActor.ts'
import { tintActors } from '@/core/operations/tintActors.ts'
import { ungroup } from '@/core/operations/ungroup.ts'
import { idsOf } from '@/editor/selected.ts'
import { useWords } from '@/languages/useWords.ts'
import { NumberField } from '@/ui/controls/NumberField.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import styles from './Inspector.module.css'
import { sharedValue } from './sharedValue.ts'
import { TintField } from './TintField.tsx'

/** The selected lanes: their name, the head over them, tint and width. */
export function ActorFields({ actors }: { readonly actors: readonly Actor[] }) {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const ids = idsOf(actors)
  const [first, ...others] = actors
  const single = others.length === 0 ? first : undefined
  const group = sharedValue(actors, (actor) => actor.group ?? null)
  const text = { lang: sop.language, readOnly, onLeave: () => editor.leaveField() }
  const field = `actors:${[...ids].join()}`

  return (
    <section className={styles['section']}>
      <h2>{t(single ? 'inspector.selectedActor' : 'inspector.selectedActors', { count: actors.length })}</h2>
      {single ? (
        <TextField
          {...text}
          label={t('inspector.name')}
          lines="many"
          value={single.name}
          onChange={(name) =>
            editor.editField(`${field}:name`, { key: 'edit.renameActor' }, (now) =>
              renameActor(now, single.id, name),
            )
          }
        />
      ) : null}
      <TextField
        {...text}
        label={t('inspector.group')}
        placeholder={t('inspector.groupNone')}
        value={group === null ? '' : (sop.groups[group]?.name ?? '')}
        onChange={(name) => {
          const fresh = groupId(editor.newId())
          editor.editField(`${field}:group`, { key: 'edit.groupActors' }, (now) =>
            underHead(now, ids, name, fresh),
          )
        }}
      />
      <TintField
        value={sharedValue(actors, (actor) => actor.tint ?? 'none')}
        disabled={readOnly}
        onChange={(tint) =>
          editor.edit({ key: 'edit.tintActors' }, (now) =>
            tintActors(now, ids, tint === 'none' ? null : tint),
          )
        }
      />
      {single ? (
        <NumberField
          label={t('inspector.width')}
          value={single.width ?? null}
          placeholder={t('inspector.widthAutomatic')}
          least={1}
          most={500}
          readOnly={readOnly}
          onChange={(width) =>
            editor.editField(`${field}:width`, { key: 'edit.resizeActor' }, (now) =>
              resizeActor(now, single.id, width),
            )
          }
          onLeave={() => editor.leaveField()}
        />
      ) : null}
    </section>
  )
}

/** The Sop with lanes under a head of this name: the one they share renamed, a new one, or none for an empty name. */
function underHead(
  sop: Sop,
  ids: ReadonlySet<ActorId>,
  name: string,
  fresh: ReturnType<typeof groupId>,
): Sop {
  const group = sharedValue([...ids], (id) => sop.actors[id]?.group ?? null)
  if (group === null) return name === '' ? sop : groupActors(sop, ids, { id: fresh, name })
  return name === '' ? ungroup(sop, group) : renameGroup(sop, group, name)
}
