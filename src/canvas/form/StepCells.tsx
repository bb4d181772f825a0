import { memo } from 'react'
import type { FormField } from '@/core/model/formField.ts'
import type { Page } from '@/core/model/page.ts'
import type { Actor, Shape, Step } from '@/core/model/sop.ts'
import { cellKey } from '@/editor/form/formCell.ts'
import { shownColumns } from '@/editor/form/tableGrid.ts'
import { useWords } from '@/languages/useWords.ts'
import { FieldCell } from './FieldCell.tsx'

interface Props {
  readonly step: Step
  readonly number: number
  readonly actors: readonly Actor[]
  readonly page: Page
  /** The shapes of the row. */
  readonly standing: readonly Shape[]
}

/** A row of the form's table as it is spoken; drawn anew when something in it has changed. */
export const StepCells = memo(function StepCells({ step, number, actors, page, standing }: Props) {
  const { t } = useWords()
  const columns = shownColumns({ page })
  const before = columns.filter((column) => column === 'activity')
  const after = columns.filter((column) => column !== 'activity')
  const cell = (column: (typeof columns)[number]) => {
    const field: FormField = { kind: 'step', id: step.id, column }
    return <FieldCell key={column} field={field} />
  }
  return (
    <>
      <span role="rowheader">{number}</span>
      {before.map(cell)}
      {actors.map((actor) => {
        const kinds = standing.filter((shape) => shape.actor === actor.id).map((shape) => kindName(t, shape))
        const name = t('canvas.stepField', { number, field: actor.name || t('spoken.unnamedActor') })
        return (
          <span
            key={actor.id}
            role="gridcell"
            tabIndex={-1}
            data-cell={cellKey({ kind: 'lane', step: step.id, actor: actor.id })}
            aria-label={`${name}: ${kinds.join(', ') || t('canvas.emptyCell')}`}
          >
            {kinds.join(', ')}
          </span>
        )
      })}
      {after.map(cell)}
    </>
  )
})

function kindName(t: ReturnType<typeof useWords>['t'], { kind, letter = '' }: Shape): string {
  return t(`spoken.${kind}`, { letter }).trim()
}
