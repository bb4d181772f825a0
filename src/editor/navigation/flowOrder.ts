import { shapesInFlowOrder } from '@/core/model/shapesInFlowOrder.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import { remembered } from '@/core/model/remembered.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The order in which Tab walks the shapes: as a reader follows them. */
export const flowOrder: (sop: Sop) => readonly ShapeId[] = remembered((sop: Sop) =>
  shapesInFlowOrder(sop).map(({ id }) => id),
)
