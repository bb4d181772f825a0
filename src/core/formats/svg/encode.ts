import { carried } from './carried.ts'
import { fontFaces } from './fontFaces.ts'
import type { FontFile } from './fontFaces.ts'
import { flowMarkup, groupMarkup, laneMarkup, rectMarkup, rowMarkup, shapeMarkup } from './partsMarkup.ts'
import { titlesOf } from './titles.ts'
import { characters, element, lines } from './xml.ts'
import type { Markup } from './xml.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { fontFamily, ink, paper, strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sop } from '@/core/model/sop.ts'

export interface SvgOptions {
  readonly background: 'white' | 'transparent'
  /** Free space around the drawing, in mm. */
  readonly margin: number
  /** Whether the Sop itself, with every name in it, travels in the file, so that it can be opened again. */
  readonly carriesSop: boolean
  /** The part of the Scene that is drawn, in mm; the whole of it where absent. */
  readonly crop?: Rect
  /** Size of the drawing: 1 is life-size. */
  readonly scale?: number
  /** Embedded where a program draws the file that has no such fonts: a browser making pixels of it. */
  readonly fonts?: readonly FontFile[]
}

/**
 * The Scene as SVG text in millimetres that browsers, Inkscape, Word and resvg draw alike: real text, presentation
 * attributes, arrow heads as paths; no style sheet, script, foreign object or reference to the outside.
 */
export function encode(scene: Scene, sop: Sop, options: SvgOptions): string {
  const { margin, scale = 1 } = options
  const whole: Rect = { x: 0, y: 0, ...scene.size }
  const crop = options.crop ?? whole
  const outer = {
    x: crop.x - margin,
    y: crop.y - margin,
    width: crop.width + 2 * margin,
    height: crop.height + 2 * margin,
  }
  const drawing = drawn(scene, sop)
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${thousandths(outer.width * scale)}mm`,
      height: `${thousandths(outer.height * scale)}mm`,
      viewBox: viewBox(outer),
      lang: sop.language,
      'xml:lang': sop.language,
      'font-family': fontFamily,
      fill: ink,
      // Text is measured glyph by glyph. Browsers have no attribute for this; resvg knows only the attribute.
      style: 'font-kerning:none;font-variant-ligatures:none',
      'font-kerning': 'none',
    },
    [
      lines([
        element('title', {}, [characters(sop.title)]),
        ...(options.carriesSop ? [carried(sop)] : []),
        ...(options.fonts ? [fontFaces(options.fonts)] : []),
        ...(options.background === 'white' ? [element('rect', { ...outer, fill: paper })] : []),
        ...(options.crop ? [cropped(drawing, crop)] : drawing),
      ]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function drawn(scene: Scene, sop: Sop): Markup[] {
  const titles = titlesOf(sop, scene)
  return [
    ...scene.lanes.map((lane) => laneMarkup(lane, titles)),
    ...[...scene.actorGroups, ...scene.phases].map((group) => groupMarkup(group, titles)),
    ...scene.rows.map((row) => rowMarkup(row, titles)),
    ...scene.flows.map((flow) => flowMarkup(flow, titles)),
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

function viewBox({ x, y, width, height }: Rect): string {
  return [x, y, width, height].map(thousandths).join(' ')
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000
