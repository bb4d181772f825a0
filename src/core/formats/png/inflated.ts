import { Unzlib } from 'fflate'

// Deflate shrinks to a thousandth at best, so one piece never makes more than 4 MB before the limit is checked.
const pieceBytes = 4096

/** What zlib data unpacks to; stops as soon as that is more than `limit` bytes. Null where the data is damaged. */
export function inflated(data: Uint8Array, limit: number): Uint8Array | 'too large' | null {
  const pieces: Uint8Array[] = []
  let length = 0
  let isDone = false
  const stream = new Unzlib((piece, isLast) => {
    pieces.push(piece)
    length += piece.length
    isDone = isLast
  })
  try {
    for (let at = 0; at < data.length && length <= limit; at += pieceBytes) {
      stream.push(data.subarray(at, at + pieceBytes), at + pieceBytes >= data.length)
    }
  } catch {
    // fflate says by throwing that the data is not what it should be.
    return null
  }
  if (length > limit) return 'too large'
  return isDone ? joined(pieces, length) : null
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
