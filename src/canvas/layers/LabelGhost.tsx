import type { Scene } from '@/core/layout/scene.ts'
import type { FlowId } from '@/core/model/ids.ts'
import { pointAlong } from '@/canvas/stage/alongFlow.ts'
import { TextPicture } from '@/picture/TextPicture.tsx'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { dotData } from './dotData.ts'
import styles from './layers.module.css'

interface Props {
  readonly scene: Scene
  readonly flow: FlowId
  readonly labelPlace: number
}

/** A label carried along its flow. */
export function LabelGhost({ scene, flow, labelPlace }: Props) {
  const drawn = sceneIndex(scene).flows.get(flow)
  if (!drawn?.label) return null
  const at = pointAlong(drawn.pieces[0].points, labelPlace)
  const { rect, text } = drawn.label
  const x = at.x - rect.x + 1.5
  const y = at.y - rect.y - rect.height / 2
  return (
    <>
      <path className={styles['gripRim']} d={dotData([at])} />
      <g transform={`translate(${x} ${y})`}>
        <rect className={styles['ghost']} {...rect} />
        <TextPicture block={text} />
      </g>
    </>
  )
}
