/**
 * One axis of the matrix: its bands (lanes or rows) and its lines. Before, between and after the bands runs a
 * channel; a band whose fullest cell holds m shapes has 2m - 1 centre lines between its channels.
 */
export interface Axis {
  readonly bands: number
  readonly lines: number
  /** First centre line of every band, and one past the last channel: the channel before band b is `first[b] - 1`. */
  readonly first: Int32Array
  /** The band of a centre line; the band after a channel (`bands` for the last channel). */
  readonly band: Int32Array
  readonly isCentre: Uint8Array
  /** Where each line lies, in thousandths of the unit that weights are given in. */
  readonly place: Int32Array
}

/** `length` is the nominal breadth of a band with one place. It is never a real size: a text edit changes no path. */
export function axisOf(places: readonly number[], length: number): Axis {
  const first = new Int32Array(places.length + 1)
  let lines = 1
  places.forEach((count, band) => {
    first[band] = lines
    lines += 2 * count
  })
  first[places.length] = lines
  const axis = {
    bands: places.length,
    lines,
    first,
    band: new Int32Array(lines).fill(places.length),
    isCentre: new Uint8Array(lines),
    place: new Int32Array(lines),
  }
  let at = 0
  let line = 0
  places.forEach((count, band) => {
    const step = Math.round(count === 1 ? length / 2 : length * crowdedStep)
    for (let offset = 0; offset < 2 * count; offset++, line++, at += step) {
      axis.band[line] = band
      axis.isCentre[line] = offset === 0 ? 0 : 1
      axis.place[line] = at
    }
  })
  axis.place[line] = at
  return axis
}

/** The line of the channel before band `index` (`bands` for the last). */
export function channelLine(axis: Axis, index: number): number {
  return (axis.first[index] ?? 0) - 1
}

/** The first and last band a line touches: a channel lies between two, clipped to the matrix. */
export function lowestBand(axis: Axis, line: number): number {
  const band = axis.band[line] ?? 0
  return axis.isCentre[line] === 1 ? band : Math.max(0, band - 1)
}

export function highestBand(axis: Axis, line: number): number {
  return Math.min(axis.bands - 1, axis.band[line] ?? 0)
}

/** Distance between neighbouring lines of a band with several places, as a share of the nominal breadth. */
const crowdedStep = 0.4
