/**
 * A pair of off-page connectors with one letter: flows to one target that lies on another page leave their pages at
 * an `out` each and arrive at the one `in`, all in one lane.
 */
export interface PagePair {
  /** Indices of its flows in the order of ids; the first draws the piece they share on the target's page. */
  readonly flows: readonly number[]
  /** Index of the shape they lead to. */
  readonly target: number
  readonly isUpward: boolean
  /** Index of the page it arrives on, and those its flows leave, ascending. */
  readonly toPage: number
  readonly fromPages: readonly number[]
}

/** A pair with the lane it stands in and its letter. */
export interface PlacedPair extends PagePair {
  readonly lane: number
  readonly letter: string
}
