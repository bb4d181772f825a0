import { ArrowRight } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import type { Point } from '@/core/geometry/point.ts'
import type { SceneShape } from '@/core/layout/scene.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useWords } from '@/languages/useWords.ts'
import { AppendEntry } from './AppendEntry.tsx'
import { LaneChoice } from './LaneChoice.tsx'
import styles from './pad.module.css'
import { usePadOwner } from './usePadOwner.ts'

const kinds: readonly ShapeKind[] = ['activity', 'decision', 'end', 'connector', 'offPageConnector']

/** Beside a symbol: what may follow it. Hovering an entry shows where it would land, a click puts it there, a drag carries it. */
export const AppendPad = memo(function AppendPad() {
  const { editor } = useStage()
  const owner = usePadOwner()
  if (!owner) return null
  const { orientation } = editor.scene()
  return (
    <Pinned at={cornerOf(owner.shape, orientation)} className={styles[orientation]}>
      <Pad key={owner.shape.id} shape={owner.shape} isOpen={owner.open} />
    </Pinned>
  )
})

function Pad({ shape, isOpen }: { shape: SceneShape; isOpen: boolean }) {
  const { editor } = useStage()
  const { t } = useWords()
  const [reached, setReached] = useState(false)
  const [lane, setLane] = useState(() => editor.document.getState().sop.shapes[shape.id]?.actor ?? null)

  // A preview must not outlive the pad that shows it.
  useEffect(
    () => () => {
      if (editor.gesture.getState().kind === 'append') editor.gesture.setState({ kind: 'none' }, true)
    },
    [editor],
  )

  if (!lane) return null
  if (!isOpen && !reached) {
    return (
      <div className={styles['pad']} onPointerEnter={() => setReached(true)}>
        <button type="button" className={styles['entry']} tabIndex={-1} aria-label={t('canvas.append')}>
          <ArrowRight size={14} aria-hidden="true" />
        </button>
      </div>
    )
  }
  return (
    <div className={styles['pad']} role="toolbar" aria-label={t('canvas.append')}>
      <div className={styles['kinds']}>
        {kinds.map((kind) => (
          <AppendEntry key={kind} from={shape.id} kind={kind} lane={lane} />
        ))}
      </div>
      <LaneChoice lane={lane} onChoose={setLane} />
    </div>
  )
}

/** Beyond the end of the symbol's row on the screen, where its flow does not go. */
function cornerOf({ rect }: SceneShape, orientation: 'vertical' | 'horizontal'): Point {
  return orientation === 'vertical'
    ? { x: rect.x + rect.width, y: rect.y + rect.height / 2 }
    : { x: rect.x + rect.width / 2, y: rect.y + rect.height }
}
