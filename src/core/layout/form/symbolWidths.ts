import { formStyle } from './formStyle.ts'

const { boxShare, besideBox, leastBoxShare, decisionShare, besideDecision, leastDecisionShare } = formStyle

/** Width in mm of a box in a lane `lane` mm wide: its share, less where arrow heads need room beside it. */
export function boxIn(lane: number): number {
  return Math.min(lane * boxShare, Math.max(lane * leastBoxShare, lane - besideBox))
}

/** Width in mm of a decision in a lane `lane` mm wide. */
export function decisionIn(lane: number): number {
  return Math.min(lane * decisionShare, Math.max(lane * leastDecisionShare, lane - besideDecision))
}
