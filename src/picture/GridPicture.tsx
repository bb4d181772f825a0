import { memo } from 'react'
import type { Rect } from '@/core/geometry/rect.ts'
import { strokeWidth, tintColour } from '@/core/layout/drawingStyle.ts'
import type { SceneGroup, SceneLane, SceneRow, TextBlock } from '@/core/layout/scene.ts'
import styles from './picture.module.css'
import { TextPicture } from './TextPicture.tsx'

/** A lane's band within a window along it (mm), so that no rectangle is longer than what is seen of it. */
export const LanePicture = memo(function LanePicture({ lane }: { lane: SceneLane }) {
  return (
    <g data-actor={lane.actor}>
      <rect
        {...lane.band}
        className={styles['cell']}
        strokeWidth={strokeWidth.lane}
        fill={lane.tint ? tintColour[lane.tint] : 'none'}
      />
      <LaneHead lane={lane} />
    </g>
  )
})

/** The head of a lane with the actor's name. */
export const LaneHead = memo(function LaneHead({ lane }: { lane: SceneLane }) {
  return <Cell rect={lane.head} text={lane.name} fill={lane.tint ? tintColour[lane.tint] : 'none'} />
})

/** The number of a row in the gutter. */
export const RowPicture = memo(function RowPicture({ row }: { row: SceneRow }) {
  return (
    <g data-step={row.step}>
      <Cell rect={row.gutter} text={row.numberText} />
    </g>
  )
})

/** The name over a group of lanes or beside the rows of a phase. */
export const GroupPicture = memo(function GroupPicture({ group }: { group: SceneGroup }) {
  return (
    <g data-group={group.group}>
      <Cell rect={group.rect} text={group.name} />
    </g>
  )
})

function Cell({ rect, text, fill = 'none' }: { rect: Rect; text: TextBlock; fill?: string }) {
  return (
    <>
      <rect {...rect} className={styles['cell']} strokeWidth={strokeWidth.lane} fill={fill} />
      <TextPicture block={text} />
    </>
  )
}
