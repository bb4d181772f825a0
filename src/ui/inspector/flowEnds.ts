import { oneLine } from '@/core/model/oneLine.ts'
import { stepNumber } from '@/core/model/queries.ts'
import { actorLabel, textOfShape } from '@/core/model/shapeText.ts'
import type { Flow, Shape, Sop } from '@/core/model/sop.ts'

/** What tells the two ends of a flow apart: their numbers; within one row their actors, within one cell their texts. */
export function flowEnds(sop: Sop, flow: Flow): { readonly from: string; readonly to: string } {
  const source = sop.shapes[flow.from]
  const target = sop.shapes[flow.to]
  if (!source || !target) return { from: '', to: '' }
  const names = [number, actor, text].map((name) => ({ from: name(source), to: name(target) }))
  return (
    names.find(({ from, to }) => from !== to && from !== '' && to !== '') ?? {
      from: number(source),
      to: number(target),
    }
  )

  function number({ step }: Shape): string {
    return String(stepNumber(sop, step))
  }
  function actor(shape: Shape): string {
    return oneLine(actorLabel(sop, shape.actor))
  }
  function text({ id }: Shape): string {
    return oneLine(textOfShape(sop, id))
  }
}
