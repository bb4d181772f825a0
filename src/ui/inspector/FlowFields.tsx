import type { Flow, Line } from '@/core/model/sop.ts'
import { labelFlow } from '@/core/operations/labelFlow.ts'
import { restyleFlows } from '@/core/operations/restyleFlows.ts'
import { unpinFlows } from '@/core/operations/unpinFlows.ts'
import { idsOf } from '@/editor/selected.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { CheckField } from '@/ui/controls/CheckField.tsx'
import { Segments } from '@/ui/controls/Segments.tsx'
import { TextField } from '@/ui/controls/TextField.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import { flowEnds } from './flowEnds.ts'
import styles from './Inspector.module.css'
import { sharedValue } from './sharedValue.ts'

/** The selected flows: what stands beside them and how they are drawn. */
export function FlowFields({ flows }: { readonly flows: readonly Flow[] }) {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const ids = idsOf(flows)
  const [first, ...others] = flows
  const single = others.length === 0 ? first : undefined
  const pinned = flows.some((flow) => flow.route !== undefined)

  return (
    <section className={styles['section']}>
      <h2>{t(single ? 'inspector.selectedFlow' : 'inspector.selectedFlows', { count: flows.length })}</h2>
      {single ? <p className={styles['low']}>{t('inspector.fromTo', flowEnds(sop, single))}</p> : null}
      {single ? (
        <TextField
          label={t('inspector.label')}
          value={single.label}
          lang={sop.language}
          readOnly={readOnly}
          onChange={(label) =>
            editor.editField(`flow:${single.id}:label`, { key: 'edit.editLabel' }, (now) =>
              labelFlow(now, single.id, label),
            )
          }
          onLeave={() => editor.leaveField()}
        />
      ) : null}
      <Segments<Line>
        label={t('inspector.line')}
        value={sharedValue(flows, (flow) => flow.line)}
        disabled={readOnly}
        choices={[
          { value: 'solid', name: t('inspector.lineSolid') },
          { value: 'dashed', name: t('inspector.lineDashed') },
        ]}
        onChange={(line) =>
          editor.edit({ key: 'edit.restyleFlows' }, (now) => restyleFlows(now, ids, { line }))
        }
      />
      <CheckField
        label={t('inspector.directed')}
        checked={sharedValue(flows, (flow) => flow.directed)}
        disabled={readOnly}
        onChange={(directed) =>
          editor.edit({ key: 'edit.restyleFlows' }, (now) => restyleFlows(now, ids, { directed }))
        }
      />
      {pinned ? (
        <div className={styles['stack']}>
          <p className={styles['low']}>
            {t(isSuspended() ? 'inspector.routeSuspended' : 'inspector.routePinned')}
          </p>
          <Button
            disabled={readOnly}
            onClick={() => editor.edit({ key: 'edit.unpinFlows' }, (now) => unpinFlows(now, ids))}
          >
            {t('inspector.routeAutomatic')}
          </Button>
        </div>
      ) : null}
    </section>
  )

  function isSuspended(): boolean {
    return editor.scene().flows.some((flow) => ids.has(flow.id) && flow.pin === 'suspended')
  }
}
