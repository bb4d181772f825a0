import { mmPerPoint } from './drawingStyle.ts'

/** Measures of the Chart view in mm (ui.md, *Drawing style*). */
export const chartStyle = {
  fontSize: 9 * mmPerPoint,
  lineHeight: 1.2 * 9 * mmPerPoint,
  /** A vertical lane's width, and the least a user can make it. */
  laneWidth: 44,
  narrowestLane: 14,
  /** The least width of one place of a cell that several shapes share; the lane widens for it. */
  narrowestPlace: 10,
  /** A horizontal lane's height without an own one. */
  laneHeight: 26,
  /** Width of a shape: its share of the lane, for the boxes and for the decision, alone and beside another. */
  boxShare: 0.7,
  decisionShare: 0.8,
  /** Terminators and decisions whose text needs more than the least height grow this wide first. */
  wideCapsuleShare: 0.8,
  wideDecisionShare: 0.86,
  sharedBoxShare: 0.8,
  sharedDecisionShare: 0.86,
  sharedWideShare: 0.86,
  connector: 9,
  offPageConnector: 10,
  /** Between shapes and the borders of their row (or of their lane, where lanes are horizontal). */
  rowMargin: 4.7,
  columnMargin: 6.6,
  /** Between a text and the outline around it. */
  textPadding: 1.2,
  /** How far a single long word may reach into the padding before it is broken. */
  wordSlack: 0.95,
  headPadding: 1.6,
  headHeight: 9,
  groupHeight: 7,
  /** Width of the lane heads where lanes are horizontal. */
  headWidth: 34,
  numberGutter: 9,
  /** What is left of the gutter where rows have no numbers: enough to grip a row. */
  emptyGutter: 4,
  phaseWidth: 7,
  arrow: { length: 2.2, width: 1.5, shortest: 1.2 },
  isFixed: false,
  jumpRadius: 1.2,
  labelGap: 1,
  borderCost: 7,
  labelWidth: 30,
} as const
