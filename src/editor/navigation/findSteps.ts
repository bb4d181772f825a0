import type { ShapeId, StepId } from '@/core/model/ids.ts'
import { compareReading, flowsFrom, shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop, Step } from '@/core/model/sop.ts'
import { foldText } from './foldText.ts'

/** A step that contains what was looked for. */
export interface FoundStep {
  readonly step: StepId
  /** Its number in the chart, from 1. */
  readonly number: number
  readonly activity: string
  /** What to select: the shape that matched, else the row's first; null in a row without shapes. */
  readonly shape: ShapeId | null
  /** The text in which it was found, as written. */
  readonly match: string
}

/**
 * The steps that contain every word of the query, in order: in their activity, requirements, time, output, remarks,
 * the texts of their shapes, the names of their actors, or the labels of the flows that leave them. Case and
 * accents do not count; a number finds its step.
 */
export function findSteps(sop: Sop, query: string): readonly FoundStep[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return stepsInOrder(sop).flatMap((step, index) => {
    const number = index + 1
    const texts = searchedTexts(sop, step)
    const whole = foldText(texts.map(({ text }) => text).join(' '))
    const isNumber = words.length === 1 && words[0] === String(number)
    if (!isNumber && !words.every((word) => whole.includes(word))) return []
    const hit = texts.find(({ text }) => words.some((word) => foldText(text).includes(word)))
    const shape = hit?.shape ?? texts.find((text) => text.shape !== null)?.shape ?? null
    return [{ step: step.id, number, activity: step.activity, shape, match: hit?.text ?? step.activity }]
  })
}

interface SearchedText {
  readonly text: string
  readonly shape: ShapeId | null
}

function searchedTexts(sop: Sop, step: Step): readonly SearchedText[] {
  const own = [step.activity, step.requirements, step.duration, step.output, step.remarks]
  const shapes = shapesOfStep(sop, step.id).toSorted((a, b) => compareReading(sop, a, b))
  return [
    ...own.map((text) => ({ text, shape: null })),
    ...shapes.flatMap(({ id, text = '', letter = '', actor }) => {
      const labels = flowsFrom(sop, id).map(({ label }) => label)
      return [sop.actors[actor]?.name ?? '', text, letter, ...labels].map((each) => ({
        text: each,
        shape: id,
      }))
    }),
  ]
}
