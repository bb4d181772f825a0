export type Paper = 'A4' | 'A3' | 'F4-210' | 'F4-215' | 'Legal' | 'Letter'

export type Column = 'number' | 'activity' | 'lanes' | 'requirements' | 'duration' | 'output' | 'remarks'
export type Heading = Column | 'standard' | 'effective' | 'title'

/** How the official form is printed. Lengths in mm, font size in pt. */
export interface Page {
  readonly paper: Paper
  readonly landscape: boolean
  readonly margins: Margins
  readonly fontSize: number
  /** Keeps 20 mm free at the bottom for the electronic signature. */
  readonly signatureStrip: boolean
  readonly columnNumbers: boolean
  readonly totalTime: boolean
  /** Columns that are not shown; only remarks can be hidden on a conforming form. */
  readonly hidden: readonly Column[]
  /** Shares of the usable width, summing to at most 1, for the columns the user has dragged. */
  readonly shares: Readonly<Partial<Record<Column, number>>>
  /** Head words that differ from the language's own. */
  readonly headings: Readonly<Partial<Record<Heading, string>>>
}

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}
