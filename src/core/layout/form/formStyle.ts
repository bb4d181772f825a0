/** Measures of the form in mm (ui.md, *Drawing style*; domain.md section 7). */
export const formStyle = {
  /** Between two sheets on the screen. */
  sheetGap: 8,
  lineHeight: 1.2,
  /** Between a cell's text and its borders. */
  paddingX: 1.2,
  /** How far a single long word may reach into the padding before it is broken. */
  wordSlack: 0.9,
  paddingY: 1.1,
  /** Beside the words of a head: narrow lanes need every tenth. */
  headPaddingX: 0.8,
  headPaddingY: 1.2,
  /** Above and below the symbols of a row: room for an arrow head and a line. */
  symbolMargin: 2.4,
  /** Shares of a lane, or of a place of it, that its symbols take. */
  boxShare: 0.7,
  decisionShare: 0.82,
  /** In narrow lanes they leave this much of it, in mm, for arrow heads beside them, but keep at least these shares. */
  besideBox: 4,
  besideDecision: 2.6,
  leastBoxShare: 0.6,
  leastDecisionShare: 0.72,
  sharedBoxShare: 0.8,
  sharedDecisionShare: 0.88,
  /** Symbols stay legible signs: wider lanes do not make them larger. */
  widestBox: 17,
  connector: 6.5,
  offPageConnector: 7,
  narrowestLane: 8.5,
  /** The least text, in points. */
  leastFontSize: 6,
  /** Above and below the line at the foot of a page. */
  footerGap: 1.6,
  /** The title above the table is so much larger than the texts. */
  titleSize: 1.125,
  /** Between the identity part and the table below it. */
  blockGap: 2.4,
  /** Between the title and the table. */
  titleGap: 1.4,
  /** Rows are drawn in at least this height, however little paper the rest of a page leaves. */
  leastBody: 12,
  /** What is left to grip a row where rows have no numbers; it lies outside the table. */
  emptyGutter: 4,
} as const
