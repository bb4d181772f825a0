import type { flowHeadings, identityHeadings } from './headings.ts'

export type Paper = 'A4' | 'A3' | 'F4-210' | 'F4-215' | 'Legal' | 'Letter'

export type Column = 'number' | 'activity' | 'lanes' | 'requirements' | 'duration' | 'output' | 'remarks'
/** Places of the form whose words an agency may have its own way: heads of columns and of the identity page's fields. */
export type Heading = (typeof flowHeadings)[number] | (typeof identityHeadings)[number]

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
  /** Where the identity part stands: on a page of its own, above the flow on the first page, or nowhere. */
  readonly identity: 'own-page' | 'with-flow' | 'none'
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
