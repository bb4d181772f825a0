import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import { drawLines } from '@/core/layout/drawLines.ts'
import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import { bodyPoint, type Frame } from '@/core/layout/frame.ts'
import type { LabelRoom } from '@/core/layout/placeLabels.ts'
import { textCentre } from '@/core/layout/roomInside.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { MatrixShape, RoutedMatrix } from '@/core/layout/routing/matrix.ts'
import { routeMatrix, type RoutingMemory } from '@/core/layout/routing/routeMatrix.ts'
import type { FlowPiece, SceneLabel, SceneShape } from '@/core/layout/scene.ts'
import { centredBlock } from '@/core/layout/textBlock.ts'
import type { FlowId } from '@/core/model/ids.ts'
import { formStyle } from '../formStyle.ts'
import type { FormSymbol } from '../pagesToDraw.ts'
import type { PageMatrix } from './pageMatrix.ts'

/** Everything a page's drawing depends on. */
export interface AskedPage extends PageMatrix {
  /** One for each shape of the page. */
  readonly symbols: readonly FormSymbol[]
  /** Where lanes and rows meet, in Scene mm. */
  readonly body: Rect
  readonly style: FlowStyle
}

/** One page, drawn, and what the next drawing of it can use again. */
export interface DrawnPage {
  readonly asked: AskedPage
  readonly shapes: readonly SceneShape[]
  /** Boxes of the page's connectors. */
  readonly connectors: readonly Rect[]
  readonly pieces: ReadonlyMap<FlowId, DrawnPiece>
  /** Channels in which lines stand closer than they should. */
  readonly tight: RoutedMatrix['tight']
  readonly routing: RoutingMemory
}

/** A flow on the page, or the piece of it that lies there. */
export interface DrawnPiece {
  readonly piece: FlowPiece
  readonly label: SceneLabel | null
  /** Whether the label found a place that touches nothing. */
  readonly isFree: boolean
  readonly suspended: boolean
}

/** Routes and draws one page. The routing before, of this page or of another, only saves work. */
export function drawPage(asked: AskedPage, memory: RoutingMemory | undefined): DrawnPage {
  const { matrix, symbols, body } = asked
  const frame: Frame = { orientation: 'vertical', across: body.x, along: body.y }
  const { routed, memory: routing } = routeMatrix(matrix, memory)
  const boxes = matrix.shapes.map(({ size }, index) => boxAround(routed.centers[index], size, frame))
  return {
    asked,
    shapes: symbols.flatMap((symbol, index) => {
      const [shape, rect] = [matrix.shapes[index], boxes[index]]
      return shape && rect ? sceneShape(shape, rect, symbol) : []
    }),
    connectors: boxes.slice(symbols.length),
    pieces: drawnPieces(asked, routed, { frame, boxes }),
    tight: routed.tight,
    routing,
  }
}

function drawnPieces(
  { matrix, lines, body, style }: AskedPage,
  routed: RoutedMatrix,
  { frame, boxes }: { readonly frame: Frame; readonly boxes: readonly Rect[] },
): ReadonlyMap<FlowId, DrawnPiece> {
  const drawn = drawLines(
    lines.flatMap((flow, index) => {
      const route = routed.routes[index]
      return route ? { flow, route } : []
    }),
    {
      frame,
      style,
      body,
      borders: bordersOf(routed, body),
      shapes: matrix.shapes.map(({ kind }, index) => ({ kind, rect: boxes[index] ?? body })),
    },
  )
  const pieces = new Map<FlowId, DrawnPiece>()
  drawn.lines.forEach(({ flow, suspended }, index) => {
    const [piece, label] = [drawn.pieces[index], drawn.labels[index]]
    if (piece)
      pieces.set(flow.id, { piece, label: label?.label ?? null, isFree: label?.free !== false, suspended })
  })
  return pieces
}

function boxAround(centre: Point | undefined, { width, height }: Size, frame: Frame): Rect {
  const { x, y } = bodyPoint(frame, centre ?? { x: 0, y: 0 })
  return {
    x: rounded(x - width / 2),
    y: rounded(y - height / 2),
    width: rounded(width),
    height: rounded(height),
  }
}

function sceneShape({ id, kind }: MatrixShape, rect: Rect, { lines, fontSize }: FormSymbol): SceneShape {
  const shift = textCentre(kind, rect, 'vertical')
  const centre = { x: rect.x + rect.width / 2 + shift.x, y: rect.y + rect.height / 2 + shift.y }
  const lineHeight = formStyle.lineHeight * fontSize
  return {
    id,
    kind,
    rect,
    text: centredBlock(lines, centre, { bold: false, turned: false, fontSize, lineHeight }),
  }
}

/** What a label should not stand across: borders of lanes and lines between rows. */
function bordersOf({ laneEdges, rowEdges }: RoutedMatrix, { x, y }: Rect): LabelRoom['borders'] {
  return [
    ...laneEdges.slice(1, -1).map((at) => ({ at: x + at, vertical: true })),
    ...rowEdges.slice(1, -1).map((at) => ({ at: y + at, vertical: false })),
  ]
}
