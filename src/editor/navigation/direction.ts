import type { Orientation } from '@/core/model/sop.ts'

/** A direction on the screen, as an arrow key has it. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/** A move in terms of the matrix: over lanes (`across`) or over steps (`along`), forwards (1) or backwards (-1). */
export interface MatrixMove {
  readonly axis: 'across' | 'along'
  readonly by: 1 | -1
}

/** What a direction on the screen means in a chart whose lanes run this way. */
export function matrixMove(direction: Direction, orientation: Orientation): MatrixMove {
  const by = direction === 'down' || direction === 'right' ? 1 : -1
  const isVertical = direction === 'up' || direction === 'down'
  return { axis: isVertical === (orientation === 'vertical') ? 'along' : 'across', by }
}
