import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { Picture } from '@/picture/Picture.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { useFaded } from './useFaded.ts'
import styles from './layers.module.css'

/** White paper around the chart, in mm. */
const paperMargin = 8

/** All that is seen of the Sop: the Scene's picture on its sheet of paper, under the transparent hands. */
export const PictureLayer = memo(function PictureLayer() {
  const { editor, window } = useStage()
  const scene = useScene(editor)
  const language = useStore(editor.document, ({ sop }) => sop.language)
  const { visible, detail, thinnest } = useStore(window)
  const faded = useFaded(editor, scene)
  const typed = useStore(editor.view, ({ typing }) =>
    typing?.of.kind === 'shape' || typing?.of.kind === 'label' ? typing.of.id : null,
  )
  const pictures = useStore(editor.services.pictures.state)
  const { width, height } = scene.size
  const sheet = useMemo(
    () => ({
      x: -paperMargin,
      y: -paperMargin,
      width: width + 2 * paperMargin,
      height: height + 2 * paperMargin,
      rx: 1,
    }),
    [width, height],
  )
  return (
    <ViewportPortal>
      <svg className={styles['picture']} width={1} height={1} lang={language} aria-hidden="true">
        <g transform={`scale(${pxPerMm})`}>
          {scene.form === null && <rect className={styles['sheet']} {...sheet} />}
          <Picture
            scene={scene}
            visible={visible}
            detail={detail}
            thinnest={thinnest}
            faded={faded}
            typed={typed}
            pictures={pictures}
          />
        </g>
      </svg>
    </ViewportPortal>
  )
})
