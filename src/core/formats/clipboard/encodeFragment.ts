import { encode } from '../lajur/encode.ts'
import type { Fragment } from '@/core/model/fragment.ts'
import { emptySop } from '@/core/model/newSop.ts'

/** The media type under which a fragment travels between SOPs and tabs. */
export const fragmentType = 'application/x-lajur'

/** A fragment as text for the clipboard: a `.lajur.json` file of nothing but its rows. */
export function encodeFragment({ actors, steps, shapes, flows }: Fragment): string {
  return encode({
    ...emptySop('fragment', 'id'),
    // The groups of copied lanes stay behind.
    actors: Object.fromEntries(actors.map(({ group: _, ...actor }) => [actor.id, actor])),
    steps: Object.fromEntries(steps.map(({ group: _, ...step }) => [step.id, step])),
    shapes: Object.fromEntries(shapes.map((shape) => [shape.id, shape])),
    flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])),
  })
}
