import type { PointerEvent } from 'react'
import type { ActorId, ShapeId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { appendGesture } from '@/canvas/gestures/appendGesture.ts'
import { keysOf } from '@/canvas/gestures/pointerGesture.ts'
import { trackPointer } from '@/canvas/gestures/trackPointer.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useWords } from '@/languages/useWords.ts'
import { previewAppend } from '@/editor/placing/appendTo.ts'
import { appendOptions } from './appendOptions.ts'
import { KindIcon } from './KindIcon.tsx'
import styles from './pad.module.css'

interface Props {
  readonly from: ShapeId
  readonly kind: ShapeKind
  readonly lane: ActorId
}

/** One symbol that may follow. With Shift it comes into the same row: a hand-off. */
export function AppendEntry({ from, kind, lane }: Props) {
  const stage = useStage()
  const { t } = useWords()
  const { editor } = stage
  const preview = (event: PointerEvent) => {
    if (event.buttons !== 0) return
    const { sop } = editor.document.getState()
    const target = previewAppend(
      sop,
      from,
      kind,
      appendOptions(sop, { from, lane, keys: keysOf(event) }),
    )?.target
    editor.gesture.setState(target ? { kind: 'append', from, shape: kind, target } : { kind: 'none' }, true)
  }
  const leave = () => {
    if (editor.gesture.getState().kind === 'append') editor.gesture.setState({ kind: 'none' }, true)
  }
  return (
    <button
      type="button"
      className={styles['entry']}
      tabIndex={-1}
      title={t(`canvas.append_${kind}`)}
      aria-label={t(`canvas.append_${kind}`)}
      onPointerEnter={preview}
      onPointerMove={preview}
      onPointerLeave={leave}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        // A touch is captured by what it began on; the canvas must see it go on.
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          event.currentTarget.releasePointerCapture(event.pointerId)
        leave()
        trackPointer(stage, event.nativeEvent, appendGesture(stage, { from, kind, lane }))
      }}
      onClick={(event) => {
        // A click that no press came before: made by a screen reader or another helper.
        if (event.detail === 0) appendGesture(stage, { from, kind, lane }).click?.(keysOf(event))
      }}
    >
      <KindIcon kind={kind} />
    </button>
  )
}
