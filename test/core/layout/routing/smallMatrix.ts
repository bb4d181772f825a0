import type { Matrix, MatrixFlow, MatrixShape } from '@/core/layout/routing/matrix.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { chartSpacing } from './chartSpacing.ts'
import { nominalSize } from './fixtureMatrix.ts'

/**
 * A matrix as a drawing: one text per row, one character per lane. Letters are activities, digits decisions, `(` a
 * start, `)` an end, `.` an empty cell; flows are pairs like `AB`, `A1:Ya`, `1A:Tidak`.
 */
export function smallMatrix(rows: readonly string[], flows: readonly string[]): Matrix {
  const shapes: MatrixShape[] = rows.flatMap((cells, row) =>
    cells.split('').flatMap((cell, lane) => (cell === '.' ? [] : [shapeAt(cell, lane, row)])),
  )
  const named = (name: string) => shapes.findIndex(({ id }) => id === name)
  return {
    lanes: (rows[0] ?? '')
      .split('')
      .map((_, lane) => ({ actor: actorId(`lane ${lane}`), places: 1, width: 44 })),
    rows: rows.map((_, row) => ({ step: stepId(`row ${row}`), places: 1, height: 26 })),
    shapes,
    flows: flows.map((text): MatrixFlow => {
      const [from = '', to = ''] = text
      const label = text.slice(3)
      return {
        id: flowId(text),
        from: named(from),
        to: named(to),
        label: label === '' ? null : { width: 1.7 * label.length, height: 3.8 },
        dashed: false,
        directed: true,
        refuses: label === 'Tidak',
        route: null,
      }
    }),
    spacing: chartSpacing,
  }
}

function shapeAt(cell: string, lane: number, row: number): MatrixShape {
  const kind: ShapeKind =
    cell === '(' ? 'start' : cell === ')' ? 'end' : cell >= '0' && cell <= '9' ? 'decision' : 'activity'
  return { id: shapeId(cell), kind, lane, row, laneLine: 0, rowLine: 0, size: nominalSize(kind) }
}
