import { decode } from '../lajur/decode.ts'
import type { Fragment } from '@/core/model/fragment.ts'
import { actorsInOrder, flowsById, shapesInOrder, stepsInOrder } from '@/core/model/queries.ts'

/** The fragment in a text from the clipboard, checked as any file is; null where there is none. */
export function decodeFragment(text: string): Fragment | null {
  const decoded = decode(text)
  if (!decoded.ok) return null
  const { sop } = decoded
  return {
    actors: actorsInOrder(sop),
    steps: stepsInOrder(sop),
    shapes: shapesInOrder(sop),
    flows: flowsById(sop),
  }
}
