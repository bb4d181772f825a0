import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene, TextBlock } from '@/core/layout/scene.ts'
import type { Gesture } from '@/editor/gesture.ts'
import { TextPicture } from '@/picture/TextPicture.tsx'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import styles from './layers.module.css'
import { laneBar, rowBar } from './targetShapes.ts'

interface Props {
  readonly scene: Scene
  readonly gesture: Extract<Gesture, { kind: 'reorderActor' | 'reorderStep' | 'reorderGroup' }>
}

/** A head or row number under the pointer, and the bar where it would go. */
export function ReorderGhost({ scene, gesture }: Props) {
  const carried = carriedOf(scene, gesture)
  const bar =
    gesture.kind === 'reorderStep' ? rowBar(scene, gesture.after, null) : laneBar(scene, gesture.after, null)
  return (
    <>
      <path className={styles['bar']} d={bar.through} />
      {carried && <Carried {...carried} at={gesture.at} />}
    </>
  )
}

function Carried({ rect, text, at }: { rect: Rect; text: TextBlock; at: Point }) {
  const x = at.x - rect.x - rect.width / 2
  const y = at.y - rect.y - rect.height / 2
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles['ghost']} {...rect} />
      <TextPicture block={text} />
    </g>
  )
}

function carriedOf(scene: Scene, gesture: Props['gesture']): { rect: Rect; text: TextBlock } | null {
  const { lanes, rows } = sceneIndex(scene)
  switch (gesture.kind) {
    case 'reorderActor': {
      const lane = lanes.get(gesture.id)
      return lane ? { rect: lane.head, text: lane.name } : null
    }
    case 'reorderStep': {
      const row = rows.get(gesture.id)
      return row ? { rect: row.gutter, text: row.numberText } : null
    }
    case 'reorderGroup': {
      const group = scene.actorGroups.find((one) => one.group === gesture.id)
      return group ? { rect: group.rect, text: group.name } : null
    }
  }
}
