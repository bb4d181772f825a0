import type { Scene } from '@/core/layout/scene.ts'
import type { ActorId } from '@/core/model/ids.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import styles from './layers.module.css'

interface Props {
  readonly scene: Scene
  readonly actor: ActorId
  /** In mm across the lane. */
  readonly width: number
}

/** Where the border of a lane being resized will stand. */
export function ResizeGhost({ scene, actor, width }: Props) {
  const band = sceneIndex(scene).lanes.get(actor)?.band
  if (!band) return null
  const { size } = scene
  return scene.orientation === 'vertical' ? (
    <path className={styles['barThin']} d={`M${band.x + width} 0V${size.height}`} />
  ) : (
    <path className={styles['barThin']} d={`M0 ${band.y + width}H${size.width}`} />
  )
}
