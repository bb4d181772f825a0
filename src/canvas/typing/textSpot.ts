import type { Point } from '@/core/geometry/point.ts'
import { chartStyle } from '@/core/layout/chartStyle.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import type { Scene, SceneShape } from '@/core/layout/scene.ts'
import type { Typing } from '@/editor/view.ts'
import { pointAlong } from '@/canvas/stage/alongFlow.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'

/** Where a text stands while it is typed, in mm: over the drawn text, in its size. */
export interface TextSpot {
  /** The middle of the text. */
  readonly centre: Point
  readonly width: number
  /** What it covers at least; it grows with its lines. */
  readonly height?: number
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
      return shape ? shapeSpot(shape) : null
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

/**
 * A field over the whole symbol: it breaks lines as a box does, which a diamond or a capsule does not, so nothing of
 * their outlines is left beside it that one could measure the text by.
 */
function shapeSpot({ rect, text }: SceneShape): TextSpot {
  return {
    centre: { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 },
    width: Math.max(rect.width - 2 * chartStyle.textPadding, 12),
    height: rect.height,
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
