import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ActorId } from '@/core/model/ids.ts'
import { actorLabel } from '@/core/model/shapeText.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { laneFrom } from '@/editor/navigation/neighbours.ts'
import { useWords } from '@/languages/useWords.ts'
import styles from './pad.module.css'

interface Props {
  readonly lane: ActorId
  onChoose(lane: ActorId): void
}

/** Whose lane the next symbol comes into. */
export function LaneChoice({ lane, onChoose }: Props) {
  const { editor } = useStage()
  const { t } = useWords()
  const { sop } = editor.document.getState()
  if (Object.keys(sop.actors).length < 2) return null
  const step = (by: -1 | 1) => {
    const next = laneFrom(sop, lane, by)
    const Icon = by === -1 ? ChevronLeft : ChevronRight
    return (
      <button
        type="button"
        className={styles['step']}
        tabIndex={-1}
        disabled={next === null}
        aria-label={t(by === -1 ? 'canvas.lanePrevious' : 'canvas.laneNext')}
        onClick={() => next && onChoose(next)}
      >
        <Icon size={14} aria-hidden="true" />
      </button>
    )
  }
  return (
    <div className={styles['lanes']}>
      {step(-1)}
      <span className={styles['lane']}>{actorLabel(sop, lane)}</span>
      {step(1)}
    </div>
  )
}
