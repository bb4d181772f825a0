import { isEqualData } from '@/core/model/diff.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { PageBreak, Sop } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

/** Replaces some of a step's texts. */
export function editStep(sop: Sop, id: StepId, texts: Partial<StepTexts>): Sop {
  const step = sop.steps[id]
  if (!step) return sop
  const next = { ...step, ...texts }
  return isEqualData(step, next) ? sop : withTables(sop, { steps: withRows(sop.steps, [next]) })
}

/** Forces or forbids a page break before a step; null leaves it to the layout. */
export function setPageBreak(sop: Sop, id: StepId, pageBreak: PageBreak | null): Sop {
  const step = sop.steps[id]
  if (!step || (step.pageBreak ?? null) === pageBreak) return sop
  const { pageBreak: _, ...rest } = step
  return withTables(sop, { steps: withRows(sop.steps, [pageBreak === null ? rest : { ...rest, pageBreak }]) })
}
