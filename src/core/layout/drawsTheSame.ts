import type { Sop, Step } from '@/core/model/sop.ts'

/** What of a Sop its chart does not show. */
const undrawn: ReadonlySet<string> = new Set(['id', 'title', 'status', 'kinds', 'identity'])

/**
 * Whether two Sops surely draw the same chart: they differ at most in what the chart does not show, such as the
 * requirements of a step or the SOP's number. Rows are compared as objects, so it costs next to nothing.
 */
export function drawsTheSame(a: Sop, b: Sop): boolean {
  const other: Readonly<Record<string, unknown>> = { ...b }
  return Object.entries(a).every(
    ([field, value]) =>
      value === other[field] || undrawn.has(field) || (field === 'steps' && drawTheSame(a.steps, b.steps)),
  )
}

function drawTheSame(steps: Sop['steps'], others: Sop['steps']): boolean {
  const known: Readonly<Record<string, Step>> = others
  const all = Object.values<Step>(steps)
  return (
    all.length === Object.keys(others).length &&
    all.every((step) => {
      const other = known[step.id]
      return other === step || (other !== undefined && isDrawnAs(other, step))
    })
  )
}

function isDrawnAs(a: Step, b: Step): boolean {
  return a.activity === b.activity && a.order === b.order && a.group === b.group
}
