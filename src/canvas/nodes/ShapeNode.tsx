import { Handle, type NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useHandlesShown } from './useHandlesShown.ts'
import { anchor, type ShapeReactNode, sides } from './shapeNodes.ts'
import styles from './nodes.module.css'

/** The hand over a symbol: nothing to be seen but its four handles while it is worked on. */
export const ShapeNode = memo(function ShapeNode({ data: { shape } }: NodeProps<ShapeReactNode>) {
  const stage = useStage()
  const shown = useHandlesShown(stage, shape.id)
  return (
    <>
      {/* React Flow asks the page where a node's handles are, and draws no edge to a node without. */}
      <i className={`source ${styles['anchor']}`} data-handleid={anchor} data-handlepos="top" />
      {shown &&
        sides.map(({ side, position }) => (
          <Handle
            key={side}
            id={side}
            type="source"
            position={position}
            className={styles['handle'] ?? ''}
            isConnectableStart={false}
          />
        ))}
    </>
  )
})
