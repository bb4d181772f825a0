import type { StepColumn } from '@/core/model/formField.ts'
import type { Column } from '@/core/model/page.ts'
import type { Step } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import type { ColumnPlan } from './columns.ts'
import { formStyle } from './formStyle.ts'
import { wrapCell, type CellLine } from './wrapCell.ts'

/** The texts of a step, wrapped for the columns that are shown. */
export interface RowTexts {
  readonly cells: readonly { readonly column: StepColumn; readonly lines: readonly CellLine[] }[]
  /** Of the longest cell, at least one. */
  readonly lines: number
}

/** Most steps are the same objects as before the last edit, and the widths change with the page set-up only. */
const known = new WeakMap<Step, { readonly plan: string; readonly texts: RowTexts }>()

/** A function that wraps the texts of a step for the columns of a plan. */
export function rowTexts({ columns, fontSize }: ColumnPlan): (step: Step) => RowTexts {
  const plan = [fontSize, ...columns.map(({ column, from, to }) => `${column} ${from} ${to}`)].join(' ')
  const slack = formStyle.wordSlack / (fontSize * mmPerPoint)
  const rooms = columns.flatMap(({ column, from, to }) =>
    isStepColumn(column)
      ? [{ column, room: Math.max(1, to - from - 2 * formStyle.paddingX) / (fontSize * mmPerPoint) }]
      : [],
  )
  return (step) => {
    const before = known.get(step)
    if (before?.plan === plan) return before.texts
    const cells = rooms.map(({ column, room }) => ({
      column,
      lines: wrapCell(step[column], room, slack),
    }))
    const texts = { cells, lines: Math.max(1, ...cells.map(({ lines }) => lines.length)) }
    known.set(step, { plan, texts })
    return texts
  }
}

function isStepColumn(column: Column): column is StepColumn {
  return column !== 'number' && column !== 'lanes'
}
