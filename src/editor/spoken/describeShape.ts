import type { Scene } from '@/core/layout/scene.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import { compareReading, flowsFrom, flowsTo, stepNumber } from '@/core/model/queries.ts'
import { actorLabel, isConnector, textOfShape } from '@/core/model/shapeText.ts'
import type { Flow, Shape, Sop } from '@/core/model/sop.ts'

/**
 * What a screen reader says of a shape, in parts to be said one after the other with a comma between: "Step 4 of
 * 12", "Approver", "decision", its text, "Yes to 5", "No to 8". Empty for a shape that does not exist.
 */
export function describeShape(sop: Sop, scene: Scene, id: ShapeId): readonly Message[] {
  const shape = sop.shapes[id]
  if (!shape) return []
  return [
    { key: 'spoken.step', number: stepNumber(sop, shape.step), count: scene.rows.length },
    actorPart(sop, shape),
    { key: `spoken.${shape.kind}`, letter: drawnText(scene, shape) },
    ...textPart(sop, shape),
    ...flowParts(sop, shape),
  ]
}

function actorPart(sop: Sop, shape: Shape): Message {
  const name = actorLabel(sop, shape.actor).trim()
  return name === '' ? { key: 'spoken.unnamedActor' } : { key: 'spoken.actor', name }
}

/** The letter of a connector may be derived by the layout, so it is taken from what is drawn. */
function drawnText(scene: Scene, shape: Shape): string {
  const drawn = scene.shapes.find(({ id }) => id === shape.id)
  return drawn?.text.lines.map((line) => line.text).join(' ') ?? ''
}

/** Symbols that need no text of their own are not said to lack it. */
function textPart(sop: Sop, shape: Shape): readonly Message[] {
  if (isConnector(shape)) return []
  const text = textOfShape(sop, shape.id).trim()
  if (text !== '') return [{ key: 'spoken.text', text }]
  return shape.kind === 'activity' || shape.kind === 'decision' ? [{ key: 'spoken.noText' }] : []
}

function flowParts(sop: Sop, shape: Shape): readonly Message[] {
  const leaving = flowsFrom(sop, shape.id)
  const exits = leaving.filter(({ directed }) => directed)
  const joint = [...leaving, ...flowsTo(sop, shape.id)].filter(({ directed }) => !directed)
  const parts = [
    ...inReadingOrder(sop, shape, exits).map((flow) => exitPart(sop, shape, flow)),
    ...joint.map(({ from, to }) => jointPart(sop, from === shape.id ? to : from)),
  ]
  const mayEndHere = shape.kind === 'end' || isConnector(shape)
  return parts.length === 0 && !mayEndHere ? [{ key: 'spoken.noExit' }] : parts
}

function exitPart(sop: Sop, shape: Shape, { to, label }: Flow): Message {
  const target = sop.shapes[to]
  if (target?.step === shape.step) {
    const name = actorLabel(sop, target.actor)
    return { key: label === '' ? 'spoken.exitWithin' : 'spoken.labelledExitWithin', label, name }
  }
  const number = target ? stepNumber(sop, target.step) : 0
  return { key: label === '' ? 'spoken.exit' : 'spoken.labelledExit', label, number }
}

function jointPart(sop: Sop, other: ShapeId): Message {
  const shape = sop.shapes[other]
  const name = shape ? actorLabel(sop, shape.actor) : ''
  return { key: 'spoken.joint', name, number: shape ? stepNumber(sop, shape.step) : 0 }
}

/** Forwards before back, as the flows are read. */
function inReadingOrder(sop: Sop, from: Shape, flows: readonly Flow[]): readonly Flow[] {
  const distance = ({ to }: Flow) => {
    const target = sop.shapes[to]
    return target ? compareReading(sop, target, from) : 0
  }
  return flows.toSorted((a, b) => {
    const first = sop.shapes[a.to]
    const second = sop.shapes[b.to]
    const isAhead = Number(distance(b) > 0) - Number(distance(a) > 0)
    return isAhead || (first && second ? compareReading(sop, first, second) : 0)
  })
}
