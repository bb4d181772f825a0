import type { Matrix, MatrixShape } from './matrix.ts'

export interface ChangedRows {
  /** 1 for each row of the new matrix whose shapes or neighbours are not those of before. */
  readonly reshaped: Uint8Array
  /** The same and rows whose flows have changed, marked while they are laid. */
  readonly dirty: Uint8Array
  /** Where each row of the old matrix stands now; -1 if it is gone. */
  readonly newRow: Int32Array
}

/** Compares two matrices row by row; null where the lanes differ, for then nothing is as it was. Sizes do not count. */
export function changedRows(before: Matrix, after: Matrix): ChangedRows | null {
  const lanesDiffer =
    before.lanes.length !== after.lanes.length ||
    before.lanes.some(({ actor, places }, lane) => {
      const now = after.lanes[lane]
      return now?.actor !== actor || now.places !== places
    })
  if (lanesDiffer || !sameCapacity(before, after)) return null
  const rowAt = new Map(after.rows.map(({ step }, row) => [step, row]))
  const newRow = Int32Array.from(before.rows, ({ step }) => rowAt.get(step) ?? -1)
  const dirty = new Uint8Array(after.rows.length).fill(1)
  const [oldShapes, newShapes] = [shapesByRow(before), shapesByRow(after)]
  newRow.forEach((row, old) => {
    if (row < 0 || before.rows[old]?.places !== after.rows[row]?.places) return
    if (sameShapes(oldShapes[old] ?? [], newShapes[row] ?? [])) dirty[row] = 0
  })
  markNewNeighbours(newRow, dirty)
  return { reshaped: dirty.slice(), dirty, newRow }
}

/** Whether the channels between lanes hold as many lines as before. */
export function sameCapacity(before: Matrix, after: Matrix): boolean {
  const [old, now] = [before.capacity, after.capacity]
  if (!old || !now) return old === now
  return old.length === now.length && old.every((lines, channel) => lines === now[channel])
}

/** Rows that were neighbours and are no more, or are now and were not, are dirty on both sides. */
function markNewNeighbours(newRow: Int32Array, dirty: Uint8Array): void {
  const oldRow = new Int32Array(dirty.length).fill(-1)
  newRow.forEach((row, old) => {
    if (row >= 0) oldRow[row] = old
  })
  const last = dirty.length - 1
  for (let row = 0; row <= dirty.length; row++) {
    const expected = row === 0 ? -1 : (oldRow[row - 1] ?? -1)
    const below = row > last ? newRow.length : (oldRow[row] ?? -1)
    if (below >= 0 && below - 1 === expected && (row === 0 || expected >= 0)) continue
    if (row > 0) dirty[row - 1] = 1
    if (row <= last) dirty[row] = 1
  }
}

function shapesByRow({ rows, shapes }: Matrix): readonly (readonly MatrixShape[])[] {
  const byRow: MatrixShape[][] = rows.map(() => [])
  for (const shape of shapes) byRow[shape.row]?.push(shape)
  return byRow
}

function sameShapes(a: readonly MatrixShape[], b: readonly MatrixShape[]): boolean {
  return (
    a.length === b.length &&
    a.every((shape, index) => {
      const other = b[index]
      return (
        shape.id === other?.id &&
        shape.kind === other.kind &&
        shape.tip === other.tip &&
        shape.isCramped === other.isCramped &&
        shape.lane === other.lane &&
        shape.laneLine === other.laneLine &&
        shape.rowLine === other.rowLine
      )
    })
  )
}
