import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { lineData } from '@/picture/outlineData.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import type { FlowReactEdge } from './shapeNodes.ts'
import styles from './nodes.module.css'

/** The hand over a flow: a broad, transparent stroke along its line. */
export const FlowEdge = memo(function FlowEdge({ data }: EdgeProps<FlowReactEdge>) {
  if (!data) return null
  return <path className={styles['flow']} transform={`scale(${pxPerMm})`} d={lineData(data.flow)} />
})
