import type { Size } from '@/core/geometry/size.ts'
import { isConnector } from '@/core/model/shapeText.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { ArrangedShape, Arrangement } from '@/core/layout/arrangement.ts'
import { connectorLetters } from '@/core/layout/connectorLetters.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { roomInside } from '@/core/layout/roomInside.ts'
import { prepareText, wrapPrepared, wrapText, type WrappedLine } from '@/core/text/wrapText.ts'
import type { ColumnPlan } from './columns.ts'
import { formStyle } from './formStyle.ts'
import type { FormSymbol } from './pagesToDraw.ts'
import { boxIn, decisionIn } from './symbolWidths.ts'

const { leastFontSize } = formStyle
const largestQuestion = 7

/** Size and writing of every shape on the form: empty, but for a connector's letter and a decision's own question. */
export function formSymbols(arrangement: Arrangement, plan: ColumnPlan): readonly FormSymbol[] {
  const letters = connectorLetters(arrangement.shapes.map(({ shape }) => shape))
  const sizeOf = symbolSizes(arrangement, plan)
  return arrangement.shapes.map((arranged) => {
    const { shape } = arranged
    const size = sizeOf(arranged)
    if (isConnector(shape)) {
      const own = shape.text?.trim() ? written(shape.text, size, plan.fontSize) : null
      const isLegible = own !== null && own.fontSize >= leastFontSize * mmPerPoint
      return { size, ...(isLegible ? own : written(letters.get(shape.id) ?? '', size, plan.fontSize)) }
    }
    const question = shape.kind === 'decision' ? (shape.text ?? '') : ''
    return { size, ...(inDiamond(question, size) ?? nothing) }
  })
}

const nothing = { lines: [], fontSize: leastFontSize * mmPerPoint }

/** The shapes whose own words the form shows nowhere. */
export function unprintedTexts(
  sop: Sop,
  { shapes }: Arrangement,
  symbols: readonly FormSymbol[],
): readonly ArrangedShape[] {
  return shapes.filter(({ shape }, index) => {
    const own = bare(shape.text)
    const shown = symbols[index]?.lines.map(({ text }) => text).join('')
    return own !== '' && own !== bare(sop.steps[shape.step]?.activity) && own !== bare(shown)
  })
}

function bare(text: string | undefined): string {
  return text?.replaceAll(/\s/g, '') ?? ''
}

/** All boxes are equally large unless a lane or a cell is narrower than the ordinary one. */
function symbolSizes({ lanePlaces }: Arrangement, { laneEdges }: ColumnPlan): (shape: ArrangedShape) => Size {
  const places = lanePlaces.map((count, lane) => widthOf(laneEdges, lane) / count)
  const ordinary = places.toSorted((a, b) => a - b)[Math.floor(places.length / 2)] ?? 0
  const box = Math.min(boxIn(ordinary), formStyle.widestBox)
  return ({ shape: { kind }, lane, across }) => {
    const place = places[lane] ?? 0
    const room = across > 1 ? place : widthOf(laneEdges, lane)
    const { sharedBoxShare, sharedDecisionShare } = formStyle
    const boxWidth = Math.min(box, across > 1 ? room * sharedBoxShare : boxIn(room))
    switch (kind) {
      case 'connector':
        return square(Math.min(formStyle.connector, boxWidth))
      case 'offPageConnector':
        return square(Math.min(formStyle.offPageConnector, boxWidth))
      case 'decision': {
        const most = across > 1 ? room * sharedDecisionShare : decisionIn(room)
        const width = Math.min((box * decisionIn(ordinary)) / boxIn(ordinary), most)
        return { width, height: width / 2 }
      }
      case 'start':
      case 'end':
      case 'activity':
        return { width: boxWidth, height: boxWidth / 2 }
    }
  }
}

/** What the symbols of each row need from top to bottom, in mm. */
export function symbolHeights(
  { steps, rowPlaces, shapes }: Arrangement,
  symbols: readonly FormSymbol[],
  least: number,
): readonly number[] {
  const heights = steps.map(() => least)
  for (const [index, { row, along }] of shapes.entries()) {
    const height = symbols[index]?.size.height ?? 0
    const places = along === 1 ? 1 : (rowPlaces[row] ?? 1)
    const need = places * (height + 2 * formStyle.symbolMargin)
    heights[row] = Math.max(heights[row] ?? 0, need)
  }
  return heights
}

interface Written {
  readonly lines: readonly WrappedLine[]
  readonly fontSize: number
}

/** A letter as large as the texts, or smaller where its symbol is. */
function written(text: string, { width }: Size, points: number): Written {
  const lines = wrapText(text, 'regular', Number.POSITIVE_INFINITY)
  const widest = Math.max(0.1, ...lines.map((line) => line.width))
  const fitting = (width * 0.8) / Math.max(widest, lines.length * formStyle.lineHeight)
  return { lines, fontSize: Math.min(points * mmPerPoint, fitting) }
}

/** A question that stands inside its diamond at 6 pt or more; null where it does not, or is empty. */
function inDiamond(text: string, size: Size): Written | null {
  const prepared = prepareText(text, 'regular')
  if (prepared.paragraphs.length === 0) return null
  for (let points = largestQuestion; points >= leastFontSize; points -= 0.5) {
    const fontSize = points * mmPerPoint
    for (let count = 1; count <= 3; count++) {
      const room = (line: number) => {
        const from = (line - count / 2) * fontSize * formStyle.lineHeight
        const to = from + fontSize * formStyle.lineHeight
        return roomInside('decision', size, { from, to, orientation: 'vertical' }) / fontSize
      }
      const lines = wrapPrepared(prepared, room, Number.POSITIVE_INFINITY)
      if (lines.length === count && lines.every(({ width }, line) => width <= room(line)))
        return { lines, fontSize }
    }
  }
  return null
}

function square(side: number): Size {
  return { width: side, height: side }
}

function widthOf(edges: readonly number[], index: number): number {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0)
}
