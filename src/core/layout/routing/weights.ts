/**
 * What a path costs, in thousandths of a unit of length (a unit is the mean of a lane's width and a row's height).
 * Measured on twelve real procedures and nine random matrices: a bend below 2 units makes detours to please sides,
 * and a shared tip must cost more than any detour, or both answers of a decision leave one tip.
 */
export const weights = {
  /** Nominal breadth of a lane and a row. */
  lane: 1280,
  row: 720,
  bend: 3000,
  crossing: 3000,
  /** Turning where others cross. */
  turnInTraffic: 750,
  /** A decision's tip that another flow uses already. */
  sharedTip: 30_000,
  /** A side of a box where the flow would run beside others. */
  inMeetsOut: 1600,
  outMeetsOut: 800,
  /** Running along the straight way between a tip and a flow's first or last corner: neither can step aside. */
  besideStem: 20_000,
  /** Leaving a decision by the side that its own short loop needs for a way with one bend. */
  wantedByLoop: 1000,
  /** Each flow on a side beyond what it holds apart. */
  fullSide: 6000,
  /** Along the centre of a lane or row that is neither the source's nor the target's: shares of 256. */
  foreignCentre: 320,
  joinLength: 115,
  joinBend: 128,
  combLength: 205,
  whole: 256,
  leave: {
    forward: { toward: 0, down: 250, away: 1200, up: 4000 },
    row: { toward: 0, down: 500, away: 1200, up: 900 },
    loop: { toward: 0, down: 1000, away: 200, up: 900 },
  },
  enter: {
    forward: { facing: 400, top: 0, far: 900, bottom: 4000 },
    row: { facing: 0, top: 400, far: 1200, bottom: 1000 },
    loop: { facing: 0, top: 350, far: 200, bottom: 1600 },
  },
  /** On paper, at each end: a stub too short for an arrow head. */
  shortStub: 4000,
  /** On paper, along a channel that is full already: shares of 256 for each line too many. */
  fullChannel: 512,
  /** On paper, along the frame above the first row and below the last: shares of 256. */
  alongFrame: 2048,
  /** Leaving a page's connector beside its tip, entering it beside the side opposite; the wrong way round. */
  besideTip: 3500,
  againstTip: 8000,
} as const
