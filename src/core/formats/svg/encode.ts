import { svgDocument, viewBox } from './svgDocument.ts'
import type { DocumentOptions } from './svgDocument.ts'
import { flowMarkup, groupMarkup, laneMarkup, rectMarkup, rowMarkup, shapeMarkup } from './partsMarkup.ts'
import { titlesOf } from './titles.ts'
import { element, lines } from './xml.ts'
import type { Markup } from './xml.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sop } from '@/core/model/sop.ts'

export interface SvgOptions extends DocumentOptions {
  /** Free space around the drawing, in mm. */
  readonly margin: number
  /** The part of the Scene that is drawn, in mm; the whole of it where absent. */
  readonly crop?: Rect
}

/**
 * The Chart view's Scene as SVG text in millimetres that browsers, Inkscape, Word and resvg draw alike: real text,
 * presentation attributes, arrow heads as paths; no style sheet, script, foreign object or reference to the outside.
 */
export function encode(scene: Scene, sop: Sop, options: SvgOptions): string {
  const { margin } = options
  const whole: Rect = { x: 0, y: 0, ...scene.size }
  const crop = options.crop ?? whole
  const window = {
    x: crop.x - margin,
    y: crop.y - margin,
    width: crop.width + 2 * margin,
    height: crop.height + 2 * margin,
  }
  const all = drawn(scene, sop)
  const drawing = options.crop ? [cropped(all, crop)] : all
  return svgDocument(sop, options, { window, title: sop.title, drawing })
}

function drawn(scene: Scene, sop: Sop): Markup[] {
  const titles = titlesOf(sop, scene)
  return [
    ...scene.lanes.map((lane) => laneMarkup(lane, titles)),
    ...[...scene.actorGroups, ...scene.phases].map((group) => groupMarkup(group, titles)),
    ...scene.rows.map((row) => rowMarkup(row, titles)),
    ...scene.flows.map((flow) => flowMarkup(flow, flow.pieces, titles)),
    ...scene.shapes.map((shape) => shapeMarkup(shape, scene.orientation, titles)),
    rectMarkup({ x: 0, y: 0, ...scene.size }, { fill: 'none', 'stroke-width': strokeWidth.frame }),
  ]
}

/** An inner drawing, which every program cuts off at its edges: wide enough for the frame that stands on them. */
function cropped(drawing: readonly Markup[], crop: Rect): Markup {
  const half = strokeWidth.frame / 2
  const window = {
    x: crop.x - half,
    y: crop.y - half,
    width: crop.width + strokeWidth.frame,
    height: crop.height + strokeWidth.frame,
  }
  return element('svg', { ...window, viewBox: viewBox(window) }, [lines(drawing)])
}
