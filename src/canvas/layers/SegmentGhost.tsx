import type { Point } from '@/core/geometry/point.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { FlowId } from '@/core/model/ids.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { cornersData } from './draftLine.ts'
import styles from './layers.module.css'

interface Props {
  readonly scene: Scene
  readonly flow: FlowId
  /** The stretch from this corner to the next. */
  readonly index: number
  readonly at: Point
}

/** A flow with one of its stretches carried to where the pointer is. */
export function SegmentGhost({ scene, flow, index, at }: Props) {
  const points = sceneIndex(scene).flows.get(flow)?.pieces[0].points
  return points ? <path className={styles['draft']} d={cornersData(bent(points, index, at))} /> : null
}

/** The corners of a flow with a stretch moved sideways; the ends stay, so the first and last stretch get a bend more. */
function bent(points: readonly Point[], index: number, at: Point): readonly Point[] {
  const [from, to] = [points[index], points[index + 1]]
  if (!from || !to) return points
  const level = from.y === to.y
  const carried = (point: Point) => (level ? { x: point.x, y: at.y } : { x: at.x, y: point.y })
  const before = index === 0 ? [from] : points.slice(0, index)
  const after = index + 1 === points.length - 1 ? [to] : points.slice(index + 2)
  return [...before, carried(from), carried(to), ...after]
}
