import { memo, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Scene, SceneRow } from '@/core/layout/scene.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { GroupPicture, LaneHead, RowPicture } from '@/picture/GridPicture.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { visibleParts } from '@/picture/visibleParts.ts'
import { HeadMarks } from './HeadMarks.tsx'
import styles from './heads.module.css'

/**
 * Lane heads and row numbers that stay in view: they stand exactly over those of the picture until these leave the
 * region, then along its edge. Panning and zooming write three transforms, past React.
 */
export const StickyHeads = memo(function StickyHeads() {
  const { editor } = useStage()
  const scene = useScene(editor)
  // The form repeats its heads on every page.
  return scene.form === null ? <Strips scene={scene} /> : null
})

function Strips({ scene }: { readonly scene: Scene }) {
  const { editor, view, window } = useStage()
  const language = useStore(editor.document, ({ sop }) => sop.language)
  const { visible, detail } = useStore(window)
  const top = useRef<SVGGElement>(null)
  const left = useRef<SVGGElement>(null)
  const corner = useRef<SVGGElement>(null)

  useLayoutEffect(() => {
    const follow = () => {
      const { x, y, zoom } = view.viewport()
      const scale = zoom * pxPerMm
      const stuckX = Math.max(x, 0)
      const stuckY = Math.max(y, 0)
      top.current?.setAttribute('transform', `translate(${x} ${stuckY}) scale(${scale})`)
      left.current?.setAttribute('transform', `translate(${stuckX} ${y}) scale(${scale})`)
      corner.current?.setAttribute('transform', `translate(${stuckX} ${stuckY}) scale(${scale})`)
    }
    follow()
    return view.onChange(follow)
  }, [view])

  // From afar no number could be read, and there would be a thousand of them.
  const rows = detail === 'full' ? visibleParts(scene, visible).rows : none
  const [inTop, inLeft] =
    scene.orientation === 'vertical' ? (['lanes', 'rows'] as const) : (['rows', 'lanes'] as const)
  return (
    <div className={styles['heads']} lang={language} aria-hidden="true">
      <svg className={styles['strips']}>
        <g ref={left}>
          <rect className={styles['backing']} width={scene.body.x} height={scene.size.height} />
          <Strip of={inLeft} scene={scene} rows={rows} />
        </g>
        <g ref={top}>
          <rect className={styles['backing']} width={scene.size.width} height={scene.body.y} />
          <Strip of={inTop} scene={scene} rows={rows} />
        </g>
        <g ref={corner}>
          <rect className={styles['corner']} width={scene.body.x} height={scene.body.y} />
        </g>
      </svg>
    </div>
  )
}

const none: readonly SceneRow[] = []

interface StripProps {
  readonly of: 'lanes' | 'rows'
  readonly scene: Scene
  readonly rows: readonly SceneRow[]
}

const Strip = memo(function Strip({ of, scene, rows }: StripProps) {
  return (
    <>
      {of === 'lanes'
        ? scene.lanes.map((lane) => <LaneHead key={lane.actor} lane={lane} />)
        : rows.map((row) => <RowPicture key={row.step} row={row} />)}
      {(of === 'lanes' ? scene.actorGroups : scene.phases).map((group) => (
        <GroupPicture key={group.group} group={group} />
      ))}
      <HeadMarks of={of} scene={scene} />
    </>
  )
})
