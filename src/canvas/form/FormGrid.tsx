import { memo } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import type { FormField } from '@/core/model/formField.ts'
import { fieldKey } from '@/core/model/fieldKey.ts'
import { headWord } from '@/core/model/formWords.ts'
import { actorsInOrder, rowIndex, shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import { chosenCell, stepOfCell } from '@/editor/form/currentCell.ts'
import { identityOrder } from '@/editor/form/cellOrder.ts'
import { tableColumns } from '@/editor/form/tableGrid.ts'
import { useWords } from '@/languages/useWords.ts'
import { rowsBetween } from '@/picture/sceneIndex.ts'
import { FieldCell } from './FieldCell.tsx'
import styles from './form.module.css'
import { StepCells } from './StepCells.tsx'

/**
 * The form as a table for who cannot see it: its fields with their names and texts, the cell of the cursor holding the focus.
 * Of the rows those near the window, and always that of the cursor.
 */
export const FormGrid = memo(function FormGrid() {
  const { editor } = useStage()
  const shown = useStore(editor.view, ({ view }) => view)
  return shown === 'form' ? <Grid /> : null
})

function Grid() {
  const { editor, window } = useStage()
  const { t } = useWords()
  const scene = useScene(editor)
  const sop = useStore(editor.document, (document) => document.sop)
  const { visible } = useStore(window)
  const cursor = useStore(editor.view, (view) => {
    const cell = chosenCell(view)
    return cell && stepOfCell(cell)
  })
  const steps = stepsInOrder(sop)
  const [first, last] = visible
    ? rowsBetween(scene, visible.y, visible.y + visible.height)
    : [0, steps.length - 1]
  const at = cursor === null ? -1 : rowIndex(sop, cursor)
  const near = steps
    .map((step, index) => ({ step, index }))
    .filter(({ index }) => (index >= first && index <= last) || index === at)
  const identity = identityOrder(scene)
  const columns = tableColumns(sop)
  return (
    <div className={styles['spoken']} data-tool="">
      <div
        role="grid"
        aria-label={t('canvas.formGrid')}
        aria-rowcount={identity.length + steps.length + 1}
        aria-colcount={columns.length + 1}
        lang={sop.language}
      >
        {identity.map((field, index) => (
          <IdentityRow key={fieldKey(field)} field={field} index={index + 1} />
        ))}
        <div role="row" aria-rowindex={identity.length + 1}>
          <span role="columnheader">{headWord(sop, 'number')}</span>
          {columns.map((column) =>
            column.kind === 'text' ? (
              <span key={column.column} role="columnheader">
                {headWord(sop, column.column)}
              </span>
            ) : (
              <span key={column.actor} role="columnheader">
                {sop.actors[column.actor]?.name || t('spoken.unnamedActor')}
              </span>
            ),
          )}
        </div>
        {near.map(({ step, index }) => (
          <div key={step.id} role="row" aria-rowindex={identity.length + 2 + index}>
            <StepCells
              step={step}
              number={index + 1}
              actors={actorsInOrder(sop)}
              page={sop.page}
              standing={shapesOfStep(sop, step.id)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

const IdentityRow = memo(function IdentityRow({ field, index }: { field: FormField; index: number }) {
  return (
    <div role="row" aria-rowindex={index}>
      <FieldCell field={field} />
    </div>
  )
})
