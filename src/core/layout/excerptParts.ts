import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Sop } from '@/core/model/sop.ts'
import { arrowHead } from './arrowHead.ts'
import { chartStyle } from './chartStyle.ts'
import type { DrawnLine } from './drawnLine.ts'
import { findJumps } from './jumps.ts'
import { ownStretches } from './ownStretch.ts'
import { rounded } from './rounded.ts'
import type { Scene, SceneFlow, SceneShape, TextBlock } from './scene.ts'
import { strokePath } from './strokePath.ts'

/**
 * The shapes and flows of a Scene moved by a vector. The flows are drawn anew: a stretch or a head shared with a flow
 * that is not there any more is drawn by one that is, and nothing jumps over what is gone.
 */
export function movedTo(sop: Sop, scene: Scene, by: Point): Pick<Scene, 'shapes' | 'flows'> {
  const shapes = scene.shapes.map((shape): SceneShape => ({
    ...shape,
    rect: movedRect(shape.rect, by),
    text: movedText(shape.text, by),
  }))
  const lines = linesOf(sop, scene.flows, by)
  const jumps = findJumps(lines, chartStyle.jumpRadius)
  const stretches = ownStretches(lines)
  const flows = scene.flows.flatMap((flow): readonly SceneFlow[] => {
    const index = lines.findIndex((line) => line.flow.id === flow.id)
    const line = lines[index]
    if (!line) return []
    return [
      {
        ...flow,
        pieces: [
          {
            points: line.points,
            path: strokePath(stretches[index] ?? line.points, jumps, chartStyle.jumpRadius),
            head: line.merged ? null : (line.head?.corners ?? null),
          },
        ],
        label: flow.label && {
          ...flow.label,
          rect: movedRect(flow.label.rect, by),
          text: movedText(flow.label.text, by),
        },
      },
    ]
  })
  return { shapes, flows }
}

function linesOf(sop: Sop, flows: readonly SceneFlow[], by: Point): readonly DrawnLine[] {
  const tip = ({ pieces: [{ points }] }: SceneFlow) => `${points.at(-1)?.x},${points.at(-1)?.y}`
  const headed = new Set(flows.filter(({ pieces: [{ head }] }) => head !== null).map(tip))
  return flows.flatMap((scened): readonly DrawnLine[] => {
    const flow = sop.flows[scened.id]
    if (!flow) return []
    const [piece] = scened.pieces
    const merged = flow.directed && piece.head === null && headed.has(tip(scened))
    headed.add(tip(scened))
    const points = piece.points.map((point) => moved(point, by))
    const suspended = scened.pin === 'suspended'
    return [
      { flow, points, head: flow.directed ? arrowHead(points, chartStyle.arrow) : null, merged, suspended },
    ]
  })
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: rounded(x + by.x), y: rounded(y + by.y) }
}

function movedRect(rect: Rect, by: Point): Rect {
  return { ...rect, ...moved(rect, by) }
}

function movedText(text: TextBlock, by: Point): TextBlock {
  return { ...text, lines: text.lines.map((line) => ({ ...line, at: moved(line.at, by) })) }
}
