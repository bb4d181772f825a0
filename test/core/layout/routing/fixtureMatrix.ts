import { readdirSync, readFileSync } from 'node:fs'
import { decode } from '@/core/formats/lajur/decode.ts'
import { arrange } from '@/core/layout/arrangement.ts'
import { refuses } from '@/core/layout/refuses.ts'
import type { Matrix } from '@/core/layout/routing/matrix.ts'
import type { ShapeKind, Sop } from '@/core/model/sop.ts'
import { chartSpacing } from './chartSpacing.ts'

const folder = new URL('../../../fixtures/sops/', import.meta.url)

/** The real procedures as matrices with nominal sizes: what routes depend on, without the measuring of text. */
export function fixtureMatrices(): readonly { readonly name: string; readonly matrix: Matrix }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.lajur.json'))
    .toSorted()
    .map((name) => {
      const decoded = decode(readFileSync(new URL(name, folder), 'utf8'))
      if (!decoded.ok) throw new Error(`${name} cannot be read`)
      return { name: name.slice(0, 2), matrix: matrixOf(decoded.sop) }
    })
}

/** A Sop as a matrix of the usual sizes of the chart. */
export function matrixOf(sop: Sop): Matrix {
  const { actors, steps, shapes, shapeIndex, lanePlaces, rowPlaces } = arrange(sop)
  return {
    lanes: actors.map(({ id }, lane) => ({
      actor: id,
      places: lanePlaces[lane] ?? 1,
      width: 44 * (lanePlaces[lane] ?? 1),
    })),
    rows: steps.map(({ id }, row) => ({
      step: id,
      places: rowPlaces[row] ?? 1,
      height: 26 * (rowPlaces[row] ?? 1),
    })),
    shapes: shapes.map(({ shape, lane, row, laneLine, rowLine }) => ({
      id: shape.id,
      kind: shape.kind,
      lane,
      row,
      laneLine,
      rowLine,
      size: nominalSize(shape.kind),
    })),
    flows: Object.values(sop.flows)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((flow) => {
        const [from, to] = [shapeIndex.get(flow.from), shapeIndex.get(flow.to)]
        if (from === undefined || to === undefined) return []
        const label = flow.label === '' ? null : { width: 1.7 * flow.label.length, height: 3.8 }
        const { id, directed, route } = flow
        return {
          id,
          from,
          to,
          label,
          dashed: flow.line === 'dashed',
          directed,
          refuses: refuses(flow.label),
          route: route ?? null,
        }
      }),
    spacing: chartSpacing,
  }
}

/** Sizes as the chart gives them to shapes with a text of two lines. */
export function nominalSize(kind: ShapeKind): { width: number; height: number } {
  switch (kind) {
    case 'start':
    case 'end':
      return { width: 30.8, height: 10 }
    case 'activity':
      return { width: 30.8, height: 15.4 }
    case 'decision':
      return { width: 35.2, height: 17 }
    case 'connector':
      return { width: 9, height: 9 }
    case 'offPageConnector':
      return { width: 10, height: 10 }
  }
}
