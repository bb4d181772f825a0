import { changeFlow } from '@/core/operations/changeFlows.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Puts a flow's label somewhere along it, from 0 (exit) to 1 (head); null leaves its place to the layout. */
export function placeLabel(sop: Sop, id: FlowId, labelPlace: number | null): Sop {
  return changeFlow(sop, id, ({ labelPlace: _, ...flow }) =>
    labelPlace === null || !Number.isFinite(labelPlace)
      ? flow
      : { ...flow, labelPlace: Math.min(1, Math.max(0, labelPlace)) },
  )
}
