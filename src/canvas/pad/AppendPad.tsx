import { ArrowRight } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import type { SceneShape } from '@/core/layout/scene.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useWords } from '@/languages/useWords.ts'
import { AppendEntry } from './AppendEntry.tsx'
import { LaneChoice } from './LaneChoice.tsx'
import styles from './pad.module.css'
import { useOpening } from './useOpening.ts'
import { usePadOwner } from './usePadOwner.ts'
import { usePadSpot } from './usePadSpot.ts'

const kinds: readonly ShapeKind[] = ['activity', 'decision', 'end', 'connector', 'offPageConnector']

/**
 * Beside a symbol: a ➜ that opens what may follow it. Hovering an entry shows where it would land, a click puts it there,
 * a drag carries it.
 */
export const AppendPad = memo(function AppendPad() {
  const { editor } = useStage()
  const shape = usePadOwner()
  const lane = shape && editor.document.getState().sop.shapes[shape.id]?.actor
  // Moved to another lane it begins anew, in that lane.
  return lane && <Pad key={`${shape.id} ${lane}`} shape={shape} own={lane} />
})

function Pad({ shape, own }: { shape: SceneShape; own: ActorId }) {
  const { editor } = useStage()
  const { t } = useWords()
  const spot = usePadSpot(shape)
  const { isOpen, open, hands } = useOpening()
  const [lane, setLane] = useState(own)

  // A preview must not outlive the pad that shows it.
  useEffect(
    () => () => {
      if (editor.gesture.getState().kind === 'append') editor.gesture.setState({ kind: 'none' }, true)
    },
    [editor],
  )

  if (!spot) return null
  return (
    <Pinned at={spot.at}>
      <div
        className={styles['pad']}
        data-x={spot.x}
        data-y={spot.y}
        {...(isOpen && { role: 'toolbar', 'aria-label': t('canvas.append') })}
        {...hands}
      >
        <div className={styles['kinds']}>
          <button
            type="button"
            className={styles['entry']}
            tabIndex={-1}
            aria-label={t('canvas.append')}
            aria-expanded={isOpen}
            onFocus={open}
            onClick={open}
            // The focus stays on the symbol, so that the keys go on working.
            onPointerDown={(event) => event.preventDefault()}
          >
            <ArrowRight size={14} aria-hidden="true" />
          </button>
          {isOpen && kinds.map((kind) => <AppendEntry key={kind} from={shape.id} kind={kind} lane={lane} />)}
        </div>
        {isOpen && <LaneChoice lane={lane} onChoose={setLane} />}
      </div>
    </Pinned>
  )
}
