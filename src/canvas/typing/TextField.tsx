import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { chartStyle } from '@/core/layout/chartStyle.ts'
import { wrapText } from '@/core/text/wrapText.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { cancelTyping, commitTyping } from '@/editor/commitTyping.ts'
import type { Typing } from '@/editor/view.ts'
import { useWords } from '@/languages/useWords.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { typeNext } from './typeNext.ts'
import { typedText } from './typedText.ts'
import type { TextSpot } from './textSpot.ts'
import styles from './typing.module.css'

interface Props {
  readonly typing: Typing
  readonly spot: TextSpot
}

/** Above and below the lines of a field that covers nothing larger, in mm. */
const leastAir = 0.8

/** Enter commits, Shift or Alt with it breaks the line, Tab commits and goes on, Escape leaves everything as it was. */
export function TextField({ typing, spot }: Props) {
  const { editor, region } = useStage()
  const { t } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => typing.initial ?? typedText(editor, typing.of))
  const left = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    // What is there is selected, so that typing replaces it; what typing started goes on.
    if (typing.initial === null) field.current?.select()
    else field.current?.setSelectionRange(typing.initial.length, typing.initial.length)
  }, [typing])

  const leave = (how: () => void) => {
    if (left.current) return
    left.current = true
    how()
    region()?.focus({ preventScroll: true })
  }
  const commit = () => leave(() => commitTyping(editor, text))

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    // An input method uses Enter and Escape for itself.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave(() => cancelTyping(editor))
    else if (event.key === 'Enter' && event.altKey) breakLine(event.currentTarget, setText)
    else if (event.key === 'Enter' && !event.shiftKey) commit()
    else if (event.key === 'Tab') {
      commit()
      typeNext(editor, event.shiftKey ? 'previous' : 'next')
    } else return
    event.preventDefault()
  }

  const wrapped = wrapText(text, spot.bold ? 'bold' : 'regular', spot.width / spot.fontSize)
  const lines = Math.max(1, wrapped.length, text.split('\n').length)
  const height = lines * chartStyle.lineHeight
  const air = Math.max(leastAir, ((spot.height ?? 0) - height) / 2)
  return (
    <textarea
      ref={field}
      className={styles['field']}
      aria-label={t(`canvas.typing_${typing.of.kind}`)}
      lang={editor.document.getState().sop.language}
      spellCheck={false}
      rows={1}
      value={text}
      style={{
        width: spot.width * pxPerMm,
        height: height * pxPerMm,
        paddingBlock: air * pxPerMm,
        paddingInline: chartStyle.textPadding * pxPerMm,
        fontSize: spot.fontSize * pxPerMm,
        fontWeight: spot.bold ? 700 : 400,
        lineHeight: `${chartStyle.lineHeight * pxPerMm}px`,
      }}
      onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => leave(() => commitTyping(editor, text))}
    />
  )
}

function breakLine(field: HTMLTextAreaElement, setText: (text: string) => void): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
  setText(field.value)
}
