import type { Matrix } from '@/core/layout/routing/matrix.ts'
import { randomMatrix } from './randomMatrix.ts'

/** A procedure of a thousand steps in eight lanes: about 1,130 shapes and 1,370 flows. */
export function longMatrix(): Matrix {
  return randomMatrix({ seed: 8, lanes: 8, rows: 1000, density: 0.12, reach: 30 })
}
