import { memo } from 'react'
import { useStore } from 'zustand'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { rowOf } from '@/canvas/gestures/selecting.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import styles from './heads.module.css'

/** Which heads or numbers are selected, and which one the pointer is on. */
export const HeadMarks = memo(function HeadMarks({ of, scene }: { of: 'lanes' | 'rows'; scene: Scene }) {
  const { editor, hover } = useStage()
  const selection = useStore(editor.view, (view) => view.selection)
  const hovered = useStore(hover, ({ hit }) => rowOf(hit))
  const groups = of === 'lanes' ? scene.actorGroups : scene.phases
  const { lanes, rows } = sceneIndex(scene)
  const rectOf = (id: typeof hovered): Rect | undefined => {
    if (id === null) return undefined
    const group = groups.find((one) => one.group === id)
    return group?.rect ?? (of === 'lanes' ? lanes.get(id)?.head : rows.get(id)?.gutter)
  }
  const over = rectOf(hovered)
  return (
    <>
      {over && hovered && !selection.has(hovered) && <rect className={styles['hovered']} {...over} />}
      {[...selection].map((id) => {
        const rect = rectOf(id)
        return rect && <rect key={id} className={styles['selected']} {...rect} />
      })}
    </>
  )
})
