import type { jsPDF } from 'jspdf'
import type { PdfFonts } from './fonts.ts'
import { glyphsDrawn } from './printable.ts'
import { arcCurves } from '@/core/geometry/arcCurves.ts'
import type { Path } from '@/core/geometry/path.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { ink, mmPerPoint } from '@/core/layout/drawingStyle.ts'
import type { Picture } from '@/core/layout/pictureSource.ts'
import type { TextBlock } from '@/core/layout/scene.ts'

export interface Stroke {
  /** In mm. */
  readonly width: number
  readonly dashes?: readonly number[]
  readonly cap?: 'butt' | 'square'
}

/** Paints on the page that is open, in mm of the Scene. */
export interface Painter {
  fill(path: Path, colour: string): void
  stroke(path: Path, stroke: Stroke): void
  /** Fills and strokes in ink at once. */
  outline(path: Path, fill: string, stroke: Stroke): void
  text(block: TextBlock): void
  /** As large as fits into the middle of its place. */
  picture(picture: Picture, place: Rect): void
}

/** How Scene mm get onto the page: what of the Scene stands in its upper left corner, and the scale. */
export interface Placing {
  readonly origin: Point
  readonly scale: number
}

export function painterOn(pdf: jsPDF, fonts: PdfFonts, { origin, scale }: Placing): Painter {
  const x = (value: number) => (value - origin.x) * scale
  const y = (value: number) => (value - origin.y) * scale
  const look = ({ width, dashes = [], cap = 'butt' }: Stroke) => {
    pdf.setDrawColor(ink)
    pdf.setLineWidth(width * scale)
    pdf.setLineDashPattern(
      dashes.map((dash) => dash * scale),
      0,
    )
    pdf.setLineCap(cap)
    pdf.setLineJoin('miter')
  }
  const trace = (path: Path) => {
    let last: Point = origin
    for (const stroke of path) {
      switch (stroke.kind) {
        case 'move':
          pdf.moveTo(x(stroke.to.x), y(stroke.to.y))
          break
        case 'line':
          pdf.lineTo(x(stroke.to.x), y(stroke.to.y))
          break
        case 'arc':
          for (const { first, second, to } of arcCurves(last, stroke)) {
            pdf.curveTo(x(first.x), y(first.y), x(second.x), y(second.y), x(to.x), y(to.y))
          }
          break
        case 'close':
          pdf.close()
          break
      }
      if (stroke.kind !== 'close') last = stroke.to
    }
  }
  return {
    fill(path, colour) {
      pdf.setFillColor(colour)
      trace(path)
      pdf.fill()
    },
    stroke(path, stroke) {
      look(stroke)
      trace(path)
      pdf.stroke()
    },
    outline(path, fill, stroke) {
      look(stroke)
      pdf.setFillColor(fill)
      trace(path)
      pdf.fillStroke()
    },
    text(block) {
      const weight = block.bold ? 'bold' : 'regular'
      fonts.choose(weight)
      pdf.setFontSize((block.fontSize * scale) / mmPerPoint)
      pdf.setTextColor(ink)
      for (const { text, at, width } of block.lines) {
        if (text === '') continue
        const before = { start: 0, middle: width / 2, end: width }[block.anchor]
        const drawn = glyphsDrawn(text, weight)
        fonts.measure(drawn)
        if (block.turned) pdf.text(drawn, x(at.x), y(at.y + before), { angle: 90 })
        else pdf.text(drawn, x(at.x - before), y(at.y))
      }
    },
    picture({ bytes, mediaType, width, height, hash }, place) {
      const fit = Math.min(place.width / width, place.height / height)
      const [wide, high] = [width * fit, height * fit]
      const [left, top] = [place.x + (place.width - wide) / 2, place.y + (place.height - high) / 2]
      const format = mediaType === 'image/png' ? 'PNG' : 'JPEG'
      pdf.addImage(bytes, format, x(left), y(top), wide * scale, high * scale, hash, 'FAST')
    },
  }
}
