import { memo } from 'react'
import type { Rect } from '@/core/geometry/rect.ts'
import { dashes, strokeWidth, tintColour } from '@/core/layout/drawingStyle.ts'
import type { Scene, SceneFlow } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import { headData, lineData, outlineData } from './outlineData.ts'
import styles from './picture.module.css'
import type { VisibleParts } from './visibleParts.ts'

interface Props {
  readonly scene: Scene
  readonly parts: VisibleParts
  /** Drawn by someone else meanwhile. */
  readonly without: ReadonlySet<RowId>
  /** Least width of a line, in mm. */
  readonly thinnest: number
}

/** The far view: a handful of paths however many symbols there are, and no text. */
export const SimplePicture = memo(function SimplePicture({ scene, parts, without, thinnest }: Props) {
  const lane = Math.max(thinnest, strokeWidth.lane)
  const line = Math.max(thinnest, strokeWidth.line)
  const flows = parts.flows.filter(({ id }) => !without.has(id))
  const shapes = parts.shapes.filter(({ id }) => !without.has(id))
  const heads = scene.lanes.map(({ head }) => head).concat(scene.actorGroups.map(({ rect }) => rect))
  const gutter = parts.rows.map((row) => row.gutter).concat(scene.phases.map(({ rect }) => rect))
  return (
    <>
      {scene.lanes.map(({ actor, band, tint }) => (
        <rect
          key={actor}
          {...band}
          className={styles['cell']}
          strokeWidth={lane}
          fill={tint ? tintColour[tint] : 'none'}
        />
      ))}
      <path className={styles['line']} strokeWidth={lane} d={rectsData([...heads, ...gutter])} />
      <path className={styles['line']} strokeWidth={line} d={linesData(flows, 'solid')} />
      <path
        className={styles['line']}
        strokeWidth={line}
        strokeDasharray={dashes.join(' ')}
        d={linesData(flows, 'dashed')}
      />
      <path className={styles['head']} d={headsData(flows)} />
      <path
        className={styles['outline']}
        strokeWidth={line}
        d={shapes.map((shape) => outlineData(shape, scene.orientation)).join('')}
      />
    </>
  )
})

function linesData(flows: readonly SceneFlow[], line: 'solid' | 'dashed'): string {
  return flows
    .filter(({ dashed }) => dashed === (line === 'dashed'))
    .map(lineData)
    .join('')
}

function headsData(flows: readonly SceneFlow[]): string {
  return flows
    .flatMap(({ pieces }) => pieces)
    .map(headData)
    .join('')
}

function rectsData(rects: readonly Rect[]): string {
  return rects.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}Z`).join('')
}
