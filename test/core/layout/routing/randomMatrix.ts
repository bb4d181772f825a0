import type { Matrix, MatrixFlow, MatrixShape, Spacing } from '@/core/layout/routing/matrix.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { chartSpacing } from './chartSpacing.ts'
import { nominalSize } from './fixtureMatrix.ts'

export interface Wanted {
  readonly seed: number
  readonly lanes: number
  readonly rows: number
  /** 0 to 1: how often rows and cells hold several shapes, steps answer, skip and fan out. */
  readonly density?: number
  readonly spacing?: Spacing
  /** How many shapes a far loop or a stray flow may reach at most. */
  readonly reach?: number
}

/** The same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Draft {
  readonly kind: ShapeKind
  readonly lane: number
  readonly row: number
  readonly across: number
  readonly along: number
  /** Shapes of its cell across and along. */
  readonly span: readonly [number, number]
}

/** A procedure-like matrix: a sequence that wanders over the lanes, with answers, loops, skips, fan-out and pairs. */
export function randomMatrix({
  seed,
  lanes,
  rows,
  density = 0.3,
  spacing = chartSpacing,
  reach = 1e6,
}: Wanted): Matrix {
  const random = seeded(seed)
  const drafts = draftShapes(random, lanes, rows, density)
  const lanePlaces = Array.from({ length: lanes }, (_, lane) =>
    Math.max(1, ...drafts.filter((draft) => draft.lane === lane).map(({ span }) => span[0])),
  )
  const rowPlaces = Array.from({ length: rows }, (_, row) =>
    Math.max(1, ...drafts.filter((draft) => draft.row === row).map(({ span }) => span[1])),
  )
  const scale = spacing.widens ? 1 : 0.45
  const shapes = drafts.map((draft, index): MatrixShape => {
    const { width, height } = nominalSize(draft.kind)
    return {
      id: shapeId(`s${index}`),
      kind: draft.kind,
      lane: draft.lane,
      row: draft.row,
      laneLine: (lanePlaces[draft.lane] ?? 1) - draft.span[0] + 2 * draft.across,
      rowLine: (rowPlaces[draft.row] ?? 1) - draft.span[1] + 2 * draft.along,
      size: { width: width * scale, height: height * scale },
    }
  })
  return {
    lanes: lanePlaces.map((places, lane) => ({
      actor: actorId(`a${lane}`),
      places,
      width: 44 * scale * places,
    })),
    rows: rowPlaces.map((places, row) => ({ step: stepId(`r${row}`), places, height: 26 * scale * places })),
    shapes,
    flows: draftFlows(random, drafts, { density, reach }),
    spacing,
  }
}

function draftShapes(random: () => number, lanes: number, rows: number, density: number): readonly Draft[] {
  const drafts: Draft[] = []
  let lane = Math.floor(random() * lanes)
  for (let row = 0; row < rows; row++) {
    const kind: ShapeKind =
      row === 0
        ? 'start'
        : row === rows - 1
          ? 'end'
          : random() < 0.22
            ? 'decision'
            : random() < 0.04
              ? 'connector'
              : 'activity'
    const pair = random() < density * 0.12
    const span: readonly [number, number] = !pair ? [1, 1] : random() < 0.5 ? [2, 1] : [1, 2]
    drafts.push({ kind, lane, row, across: 0, along: 0, span })
    if (pair) drafts.push({ kind: 'activity', lane, row, across: span[0] - 1, along: span[1] - 1, span })
    for (let other = 0; other < lanes; other++)
      if (other !== lane && random() < (density * 0.8) / lanes)
        drafts.push({ kind: 'activity', lane: other, row, across: 0, along: 0, span: [1, 1] })
    if (random() < 0.6) lane = Math.max(0, Math.min(lanes - 1, lane + Math.floor(random() * 5) - 2))
  }
  return drafts.toSorted(
    (a, b) => a.row - b.row || a.lane - b.lane || a.along - b.along || a.across - b.across,
  )
}

function draftFlows(
  random: () => number,
  drafts: readonly Draft[],
  { density, reach }: { readonly density: number; readonly reach: number },
): readonly MatrixFlow[] {
  const flows: MatrixFlow[] = []
  const seen = new Set<string>()
  const link = (from: number, to: number, more: Partial<MatrixFlow> = {}) => {
    if (from === to || seen.has(`${from} ${to}`) || !drafts[from] || !drafts[to]) return
    seen.add(`${from} ${to}`)
    const plain = { label: null, dashed: false, directed: true, refuses: false, route: null }
    flows.push({ id: flowId(`f${String(flows.length).padStart(4, '0')}`), from, to, ...plain, ...more })
  }
  const label = (text: string) => ({ label: { width: text.length * 1.7, height: 3.8 } })
  drafts.forEach((draft, index) => {
    const decides = draft.kind === 'decision'
    if (index + 1 < drafts.length) {
      const joint = drafts[index + 1]?.row === draft.row && random() < 0.3
      link(index, index + 1, {
        ...(decides ? label('Ya') : {}),
        ...(joint && !decides ? { directed: false } : {}),
      })
    }
    if (decides) {
      const far =
        random() < 0.15
          ? Math.max(0, index - reach) + Math.floor(random() * Math.min(index, reach))
          : Math.max(0, index - 1 - Math.floor(random() * 4))
      const to = random() < 0.75 ? far : Math.min(drafts.length - 1, index + 2 + Math.floor(random() * 3))
      link(index, to, { ...label('Tidak'), refuses: true })
    } else if (random() < density * 0.25) {
      const teeth = 2 + Math.floor(random() * 3)
      for (let tooth = 0; tooth < teeth; tooth++) link(index, index + 1 + Math.floor(random() * 6))
    }
    if (random() < density * 0.15)
      link(
        index,
        Math.max(0, index - reach) +
          Math.floor(random() * (Math.min(drafts.length, index + reach) - Math.max(0, index - reach))),
        { dashed: random() < 0.5 },
      )
  })
  return flows
}
