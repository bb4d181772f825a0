import type { FlowId, ShapeId } from '@/core/model/ids.ts'
import type { Flow } from '@/core/model/sop.ts'

/** A flow as it is drawn until somebody says otherwise: a solid arrow without a label. */
export function newFlow(id: FlowId, from: ShapeId, to: ShapeId): Flow {
  return { id, from, to, label: '', line: 'solid', directed: true }
}
