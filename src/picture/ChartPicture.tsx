import '@fontsource/arimo/400.css'
import '@fontsource/arimo/700.css'
import { memo, useMemo } from 'react'
import type { Rect } from '@/core/geometry/rect.ts'
import { strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import { FlowPicture } from './FlowPicture.tsx'
import { GroupPicture, LanePicture, RowPicture } from './GridPicture.tsx'
import { ShapePicture } from './ShapePicture.tsx'
import { SimplePicture } from './SimplePicture.tsx'
import styles from './picture.module.css'
import { type VisibleParts, visibleParts } from './visibleParts.ts'

/** `full`: everything; `simple`: outlines and lines only, for when nothing could be read anyway. */
export type Detail = 'full' | 'simple'

export interface ChartPictureProps {
  readonly scene: Scene
  /** The window to draw, in mm; null for the whole Scene. */
  readonly visible?: Rect | null
  readonly detail?: Detail
  /** Lines of a simple picture are at least this wide, in mm, to be seen from afar. */
  readonly thinnest?: number
  /** Shapes and flows that stand back because a gesture shows them elsewhere. */
  readonly faded?: ReadonlySet<RowId>
  /** The shape or flow whose text is being typed, and so not drawn. */
  readonly typed?: RowId | null
}

/** The Chart view's Scene as SVG content in mm. Without the form, which the start page never draws. */
export const ChartPicture = memo(function ChartPicture({
  scene,
  visible = null,
  detail = 'full',
  thinnest = 0,
  faded = nothing,
  typed = null,
}: ChartPictureProps) {
  const parts = useMemo(() => visibleParts(scene, visible), [scene, visible])
  return (
    <g className={styles['picture']}>
      <rect className={styles['paper']} width={scene.size.width} height={scene.size.height} />
      {detail === 'simple' ? (
        <SimplePicture scene={scene} parts={parts} without={faded} thinnest={thinnest} />
      ) : (
        <FullPicture scene={scene} parts={parts} faded={faded} typed={typed} />
      )}
      <rect
        className={styles['cell']}
        fill="none"
        strokeWidth={Math.max(thinnest, strokeWidth.frame)}
        width={scene.size.width}
        height={scene.size.height}
      />
    </g>
  )
})

interface FullProps {
  readonly scene: Scene
  readonly parts: VisibleParts
  readonly faded: ReadonlySet<RowId>
  readonly typed: RowId | null
}

function FullPicture({ scene, parts, faded, typed }: FullProps) {
  return (
    <>
      {scene.lanes.map((lane) => (
        <LanePicture key={lane.actor} lane={lane} />
      ))}
      {scene.actorGroups.map((group) => (
        <GroupPicture key={group.group} group={group} />
      ))}
      {scene.phases.map((group) => (
        <GroupPicture key={group.group} group={group} />
      ))}
      {parts.rows.map((row) => (
        <RowPicture key={row.step} row={row} />
      ))}
      {parts.flows.map((flow) => (
        <FlowPicture
          key={flow.id}
          flow={flow}
          look={faded.has(flow.id) ? 'faded' : typed === flow.id ? 'unlabelled' : 'plain'}
        />
      ))}
      {parts.shapes.map((shape) => (
        <ShapePicture
          key={shape.id}
          shape={shape}
          orientation={scene.orientation}
          look={faded.has(shape.id) ? 'faded' : typed === shape.id ? 'untexted' : 'plain'}
        />
      ))}
    </>
  )
}

const nothing: ReadonlySet<RowId> = new Set()
