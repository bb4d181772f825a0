import type { Point } from '@/core/geometry/point.ts'
import { boxBetween } from '@/canvas/stage/boxBetween.ts'
import styles from './layers.module.css'

/** The rubber band of a box selection. */
export function BoxGhost({ from, to }: { from: Point; to: Point }) {
  return <rect className={styles['box']} {...boxBetween(from, to)} />
}
