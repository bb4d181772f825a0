import type { KeyboardEvent } from 'react'
import { selectedRows } from '@/editor/selected.ts'
import { stepId } from '@/core/model/ids.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Shape } from '@/core/model/sop.ts'
import { useWords } from '@/languages/useWords.ts'
import { Disclosure } from '@/ui/controls/Disclosure.tsx'
import { useDocument, useEditor, useView } from '@/ui/EditorContext.ts'
import { KindFields } from '@/ui/pageSetup/KindFields.tsx'
import { PageFields } from '@/ui/pageSetup/PageFields.tsx'
import { ActorFields } from './ActorFields.tsx'
import { FlowFields } from './FlowFields.tsx'
import { GroupFields } from './GroupFields.tsx'
import styles from './Inspector.module.css'
import { ShapeFields } from './ShapeFields.tsx'
import { sharedValue } from './sharedValue.ts'
import { SopFields } from './SopFields.tsx'
import { StepFields } from './StepFields.tsx'

/** What is selected, or the SOP itself, field by field. */
export function Inspector() {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const selection = useView((view) => view.selection)
  const { shapes, flows, steps, actors, groups } = selectedRows(sop, selection)
  const step = stepOf(shapes) ?? (steps.length === 1 ? steps[0]?.id : undefined)
  const several = [shapes, flows, steps, actors, groups].filter((rows) => rows.length > 0).length > 1
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the fields within
    <aside
      className={styles['inspector']}
      aria-label={t('inspector.inspector')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (leaves(event)) editor.services.camera.enter()
      }}
    >
      {several ? (
        <h2 className={styles['several']}>{t('inspector.selectedMany', { count: selection.size })}</h2>
      ) : null}
      {shapes.length > 0 ? <ShapeFields key={keyOf(shapes)} shapes={shapes} /> : null}
      {flows.length > 0 ? <FlowFields key={keyOf(flows)} flows={flows} /> : null}
      {actors.length > 0 ? <ActorFields key={keyOf(actors)} actors={actors} /> : null}
      {groups.map((group) => (
        <GroupFields key={group.id} group={group} />
      ))}
      {steps.length > 1 ? (
        <section className={styles['section']}>
          <h2>{t('inspector.selectedSteps', { count: steps.length })}</h2>
        </section>
      ) : null}
      {step && flows.length === 0 && actors.length === 0 ? (
        <StepFields
          key={`step ${step}`}
          id={stepId(step)}
          shape={shapes.length === 1 ? shapes[0] : undefined}
        />
      ) : null}
      {selection.size === 0 ? <WholeSop /> : null}
    </aside>
  )
}

/** The SOP, its kind and its page; where the pages are worked on, they come first. */
function WholeSop() {
  const { t } = useWords()
  const isForm = useView(({ view }) => view === 'form')
  const page = (
    <div className={styles['folded']} key={isForm ? 'form' : 'chart'}>
      <Disclosure title={t('pageSetup.page')} level="section" startsOpen={isForm}>
        <PageFields />
      </Disclosure>
    </div>
  )
  return (
    <>
      {isForm ? page : null}
      <SopFields />
      <div className={styles['folded']}>
        <Disclosure title={t('pageSetup.kinds')} level="section">
          <KindFields />
        </Disclosure>
      </div>
      {isForm ? null : page}
    </>
  )
}

/** Escape, and Enter in a field of one line, lead back to what is being worked on. */
function leaves({ key, target, nativeEvent }: KeyboardEvent): boolean {
  if (nativeEvent.defaultPrevented || nativeEvent.isComposing) return false
  const ofOneLine = target instanceof HTMLInputElement && ['text', 'number'].includes(target.type)
  return key === 'Escape' || (key === 'Enter' && ofOneLine)
}

const keyOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join()

/** The step that all shapes stand in. */
function stepOf(shapes: readonly Shape[]): StepId | undefined {
  return sharedValue(shapes, (shape) => shape.step) ?? undefined
}
