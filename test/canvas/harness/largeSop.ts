import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { emptySop } from '@/core/model/newSop.ts'
import { ordersBetween } from '@/core/model/order.ts'
import type { Actor, Flow, Shape, Sop, Step } from '@/core/model/sop.ts'

/** A chart of many steps that wander over the lanes, with a decision every seventh step that loops back. */
export function largeSop(count: number, lanes: number): Sop {
  const laneOrders = ordersBetween(null, null, lanes)
  const stepOrders = ordersBetween(null, null, count)
  const actors: Record<string, Actor> = {}
  const steps: Record<string, Step> = {}
  const shapes: Record<string, Shape> = {}
  const flows: Record<string, Flow> = {}
  for (const [index, order] of laneOrders.entries()) {
    actors[`a${index}`] = { id: actorId(`a${index}`), order, name: `Pelaksana ${index + 1}` }
  }
  const flow = (from: number, to: number, label: string) => {
    const id = flowId(`f${from}-${to}`)
    flows[id] = { id, from: shapeId(`s${from}`), to: shapeId(`s${to}`), label, line: 'solid', directed: true }
  }
  for (const [index, order] of stepOrders.entries()) {
    const step = stepId(`t${index}`)
    steps[step] = {
      id: step,
      order,
      activity: `Memeriksa berkas nomor ${index + 1} dan meneruskannya`,
      requirements: '',
      duration: '',
      output: '',
      remarks: '',
    }
    const isDecision = index % 7 === 6 && index < count - 1
    const kind = index === 0 ? 'start' : index === count - 1 ? 'end' : isDecision ? 'decision' : 'activity'
    const actor = actorId(`a${(index * 3 + (index >> 2)) % lanes}`)
    const id = shapeId(`s${index}`)
    shapes[id] = { id, kind, step, actor, place: { across: 0, along: 0 } }
    if (index > 0) flow(index - 1, index, (index - 1) % 7 === 6 ? 'Ya' : '')
    if (isDecision) flow(index, index - 3, 'Tidak')
  }
  return { ...emptySop('large', 'id'), title: 'Besar', actors, steps, shapes, flows }
}
