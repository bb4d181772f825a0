import { textMarkup } from './textMarkup.ts'
import { oneLine } from './titles.ts'
import type { Titles } from './titles.ts'
import { characters, element } from './xml.ts'
import type { Attributes, Markup } from './xml.ts'
import { pathData } from '@/core/geometry/pathData.ts'
import type { Path } from '@/core/geometry/path.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { dashes, ink, paper, strokeWidth, tintColour } from '@/core/layout/drawingStyle.ts'
import { outlineOf } from '@/core/layout/outlineOf.ts'
import type {
  FlowPiece,
  SceneFlow,
  SceneGroup,
  SceneLane,
  SceneRow,
  SceneShape,
  TextBlock,
} from '@/core/layout/scene.ts'
import type { Orientation } from '@/core/model/sop.ts'

/** A lane with its head. */
export function laneMarkup(lane: SceneLane, titles: Titles): Markup {
  const fill = lane.tint === null ? 'none' : tintColour[lane.tint]
  const band = rectMarkup(lane.band, { fill, 'stroke-width': strokeWidth.lane })
  return part('data-actor', lane.actor, titles.actor(lane.actor), [band, ...cell(lane.head, lane.name, fill)])
}

/** The number of a row. */
export function rowMarkup(row: SceneRow, titles: Titles): Markup {
  return part(
    'data-step',
    row.step,
    titles.step(row.step, row.number),
    cell(row.gutter, row.numberText, 'none'),
  )
}

/** The name of a group of lanes or of rows. */
export function groupMarkup({ group, rect, name }: SceneGroup, titles: Titles): Markup {
  return part('data-group', group, titles.group(group), cell(rect, name, 'none'))
}

/** A shape with its text. */
export function shapeMarkup(shape: SceneShape, orientation: Orientation, titles: Titles): Markup {
  const outline = pathMarkup(outlineOf(shape.kind, shape.rect, orientation), { fill: paper, ...line })
  return part('data-shape', shape.id, titles.shape(shape.id), [outline, ...textMarkup(shape.text)])
}

/** Pieces of a flow with their heads, and its label where the first is among them. */
export function flowMarkup(flow: SceneFlow, pieces: readonly FlowPiece[], titles: Titles): Markup {
  const text = flow.label ? oneLine(flow.label.text) : ''
  const label = pieces.includes(flow.pieces[0]) ? flow.label : null
  return part('data-flow', flow.id, titles.flow(flow.from, flow.to, text), [
    ...pieces.flatMap(({ path, head }) => [
      pathMarkup(path, {
        fill: 'none',
        ...line,
        'stroke-dasharray': flow.dashed ? dashes.join(' ') : null,
      }),
      ...(head ? [pathMarkup(triangle(head), { fill: ink })] : []),
    ]),
    ...(label?.grounded ? [element('rect', { ...label.rect, fill: paper })] : []),
    ...(label ? textMarkup(label.text) : []),
  ])
}

/** A rectangle drawn in ink. */
export function rectMarkup({ x, y, width, height }: Rect, attributes: Attributes): Markup {
  return element('rect', { x, y, width, height, stroke: ink, ...attributes })
}

const line: Attributes = { stroke: ink, 'stroke-width': strokeWidth.line }

/** What stands for one row of the Sop, under its id and its title. */
export function part(attribute: string, id: string, title: string, content: readonly Markup[]): Markup {
  const titled = title === '' ? [] : [element('title', {}, [characters(title)])]
  return element('g', { [attribute]: id }, [...titled, ...content])
}

function cell(rect: Rect, text: TextBlock, fill: string): Markup[] {
  return [rectMarkup(rect, { fill, 'stroke-width': strokeWidth.lane }), ...textMarkup(text)]
}

/** A path with its look. */
export function pathMarkup(path: Path, attributes: Attributes): Markup {
  return element('path', { d: pathData(path), ...attributes })
}

function triangle(corners: readonly Point[]): Path {
  return [
    ...corners.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }) as const),
    { kind: 'close' },
  ]
}
