import { EllipsisVertical } from 'lucide-react'
import { memo } from 'react'
import type { MouseEvent } from 'react'
import { useStore } from 'zustand'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import { rowOf } from '@/canvas/gestures/selecting.ts'
import { headUnder } from '@/canvas/form/headUnder.ts'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { useWords } from '@/languages/useWords.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import styles from './heads.module.css'

/** ⋮ on the head that the pointer is over: what can be done with its lane or group, for who does not think of the right button. */
export const HeadMenu = memo(function HeadMenu() {
  const { editor, hover } = useStage()
  const { t } = useWords()
  const scene = useScene(editor)
  const id = useStore(hover, ({ hit }) =>
    hit.kind === 'lane' || hit.kind === 'laneBorder' || hit.kind === 'group' ? rowOf(hit) : null,
  )
  const still = useStore(editor.gesture, ({ kind }) => kind === 'none')
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  const typing = useStore(editor.view, (view) => view.typing !== null)
  const rect = id && headOf(scene, id, hover.getState().at)
  if (!rect || !still || !editable || typing) return null
  const openMenu = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLButtonElement>) => {
    editor.view.setState({ selection: new Set([id]) })
    // The menu of the canvas opens on what a right click sends.
    currentTarget.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY }),
    )
  }
  return (
    <Pinned
      at={{ x: rect.x + rect.width, y: rect.y + rect.height / 2 }}
      sticky={scene.form !== null ? 'none' : scene.orientation === 'vertical' ? 'y' : 'x'}
      className={styles['tools']}
    >
      <button
        type="button"
        className={styles['more']}
        style={{ width: widthBeside(rect.width) }}
        tabIndex={-1}
        title={t('canvas.headMenu')}
        aria-label={t('canvas.headMenu')}
        onClick={openMenu}
      >
        <EllipsisVertical size={14} aria-hidden="true" />
      </button>
    </Pinned>
  )
})

/**
 * The button's width on the screen: none on a head (mm) so narrow that the button would stand on its name, as on most
 * lanes of the form; the zoom is that of Pinned.
 */
function widthBeside(head: number): string {
  return `clamp(0px, (${head * pxPerMm} * var(--zoom) - 120) * 20px, 20px)`
}

function headOf(scene: Scene, id: RowId, at: Point | null): Rect | undefined {
  const lane = sceneIndex(scene).lanes.get(id)
  const group = scene.actorGroups.find((one) => one.group === id)
  const field = lane
    ? ({ kind: 'actor', id: lane.actor } as const)
    : group && ({ kind: 'group', id: group.group } as const)
  const repeated = at && field ? headUnder(scene, field, at) : null
  return repeated ?? lane?.head ?? group?.rect
}
