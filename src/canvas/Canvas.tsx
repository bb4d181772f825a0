import { ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Editor } from '@/editor/editor.ts'
import styles from './canvas.module.css'
import type { CanvasLink } from './canvasLink.ts'
import { CanvasRegion } from './CanvasRegion.tsx'

interface Props {
  readonly editor: Editor
  readonly link: CanvasLink
}

/** The chart of an open SOP, to be looked at and worked on with pointer and keyboard; fills its parent. */
export function Canvas({ editor, link }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [bounds, setBounds] = useState<Rect | null>(null)
  // The size is known before React Flow is, so that the first picture is already where it belongs.
  useLayoutEffect(() => {
    const box = frame.current?.getBoundingClientRect()
    if (box) setBounds({ x: box.x, y: box.y, width: box.width, height: box.height })
  }, [])
  return (
    <div className={styles['frame']} ref={frame}>
      {bounds && (
        <ReactFlowProvider>
          <CanvasRegion editor={editor} link={link} bounds={bounds} />
        </ReactFlowProvider>
      )}
    </div>
  )
}
