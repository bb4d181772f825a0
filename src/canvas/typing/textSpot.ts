import type { Point } from '@/core/geometry/point.ts'
import { chartStyle } from '@/core/layout/chartStyle.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { roomInside, textCentre } from '@/core/layout/roomInside.ts'
import type { Scene, SceneShape } from '@/core/layout/scene.ts'
import type { Typing } from '@/editor/view.ts'
import { pointAlong } from '@/canvas/stage/alongFlow.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'

/** Where a text stands while it is typed, in mm: over the drawn text, in its size and its width. */
export interface TextSpot {
  /** The middle of the text. */
  readonly centre: Point
  readonly width: number
  readonly fontSize: number
  readonly bold: boolean
  /** Along which axis it stays in view with the heads. */
  readonly sticky: 'x' | 'y' | 'none'
}

/** Where what is being typed stands; null when it is not on the chart. */
export function textSpot(scene: Scene, of: Typing['of']): TextSpot | null {
  const { shapes, flows, lanes } = sceneIndex(scene)
  const { fontSize } = chartStyle
  switch (of.kind) {
    case 'shape': {
      const shape = shapes.get(of.id)
      return shape ? shapeSpot(scene, shape) : null
    }
    case 'label': {
      const flow = flows.get(of.id)
      if (!flow) return null
      const { label } = flow
      const centre = label
        ? { x: label.rect.x + label.rect.width / 2, y: label.rect.y + label.rect.height / 2 }
        : pointAlong(flow.pieces[0].points, 0.5)
      const size = label?.text.fontSize ?? (scene.form === null ? fontSize : formLabelSize)
      return { centre, width: chartStyle.labelWidth, fontSize: size, bold: false, sticky: 'none' }
    }
    case 'actor': {
      const lane = lanes.get(of.id)
      return lane ? headSpot(scene, lane.head) : null
    }
    case 'group': {
      const lanesGroup = scene.actorGroups.find(({ group }) => group === of.id)
      const phase = scene.phases.find(({ group }) => group === of.id)
      if (lanesGroup) return headSpot(scene, lanesGroup.rect)
      return phase ? phaseSpot(scene, phase.rect) : null
    }
    case 'title':
    case 'step':
    case 'identity':
    case 'list':
    case 'heading':
    case 'logo':
      return null
  }
}

/** Of a label that is still to be written, in mm. */
const formLabelSize = 8 * mmPerPoint

function shapeSpot({ orientation }: Scene, { kind, rect, text }: SceneShape): TextSpot {
  const half = chartStyle.lineHeight / 2
  const room = roomInside(kind, rect, { from: -half, to: half, orientation }) - 2 * chartStyle.textPadding
  const drawn = Math.max(0, ...text.lines.map(({ width }) => width))
  // A diamond has its full room only in the middle: as wide as its longest line, but never too narrow to type in.
  const width = kind === 'decision' ? Math.max(drawn + 0.5, room * 0.66) : Math.max(room, 12)
  const offset = textCentre(kind, rect, orientation)
  return {
    centre: { x: rect.x + rect.width / 2 + offset.x, y: rect.y + rect.height / 2 + offset.y },
    width,
    fontSize: text.fontSize,
    bold: text.bold,
    sticky: 'none',
  }
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function headSpot({ orientation }: Scene, { x, y, width, height }: Box): TextSpot {
  return {
    centre: { x: x + width / 2, y: y + height / 2 },
    // Turned names are typed level.
    width: Math.max(width - 2 * chartStyle.headPadding, 20),
    fontSize: chartStyle.fontSize,
    bold: true,
    sticky: orientation === 'vertical' ? 'y' : 'x',
  }
}

function phaseSpot(scene: Scene, rect: Box): TextSpot {
  return { ...headSpot(scene, rect), width: 36, sticky: scene.orientation === 'vertical' ? 'x' : 'y' }
}
