import type { Group } from '@/core/model/sop.ts'
import { renameGroup } from '@/core/operations/renameGroup.ts'
import { ungroup } from '@/core/operations/ungroup.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import styles from './Inspector.module.css'

/** The head over a group of lanes, or a phase. */
export function GroupFields({ group }: { readonly group: Group }) {
  const { t } = useWords()
  const editor = useEditor()
  const language = useDocument(({ sop }) => sop.language)
  const readOnly = useDocument((document) => document.readOnly !== null)
  return (
    <section className={styles['section']}>
      <h2>{t(group.of === 'actors' ? 'inspector.selectedActorGroup' : 'inspector.selectedPhase')}</h2>
      <TextField
        label={t('inspector.name')}
        lines="many"
        value={group.name}
        lang={language}
        readOnly={readOnly}
        onChange={(name) =>
          editor.editField(`group:${group.id}:name`, { key: 'edit.renameGroup' }, (now) =>
            renameGroup(now, group.id, name),
          )
        }
        onLeave={() => editor.leaveField()}
      />
      <Button
        disabled={readOnly}
        onClick={() => editor.edit({ key: 'edit.ungroup' }, (now) => ungroup(now, group.id))}
      >
        {t('command.ungroup')}
      </Button>
    </section>
  )
}
