import { type FocusEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import type { FormField } from '@/core/model/formField.ts'
import { textOfField } from '@/core/model/textOfField.ts'
import { cancelField, finishField, typeField } from '@/editor/form/typeField.ts'
import { useWords } from '@/languages/useWords.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { fieldName } from '@/canvas/form/fieldName.ts'
import { Caret } from './Caret.tsx'
import { fieldSpot } from './fieldSpot.ts'
import { showCaret } from './showCaret.ts'
import styles from './typing.module.css'
import { createFieldKeys } from './fieldKeys.ts'
import { createFieldPointer } from './fieldPointer.ts'

interface Props {
  readonly field: FormField
  readonly initial: string | null
}

/** What the caret marks, as a text field tells it. */
export interface Marked {
  readonly from: number
  readonly to: number
}

/**
 * A field of the form being typed: a field of the browser's takes keys, clipboard and composed characters, unseen; what is seen is
 * the form itself, laid out anew with every key, with a caret over the glyphs as they are drawn. Where something else is drawn
 * than what is typed, as of a date, the field is seen instead.
 */
export function FieldInput({ field, initial }: Props) {
  const stage = useStage()
  const { editor, region, view } = stage
  const { t } = useWords()
  const scene = useScene(editor)
  const language = useStore(editor.document, ({ sop }) => sop.language)
  const input = useRef<HTMLTextAreaElement>(null)
  const [opened] = useState(() => textOfField(editor.document.getState().sop, field))
  const [text, setText] = useState(initial ?? opened)
  const [marked, setMarked] = useState<Marked>({
    from: initial === null && isName(field) ? 0 : text.length,
    to: text.length,
  })
  const [near] = useState(() => {
    const { y, zoom } = view.viewport()
    return (stage.bounds().height / 2 - y) / (zoom * pxPerMm)
  })
  const state = useRef({ hasTyped: initial !== null, hasLeft: false })
  const spot = useMemo(() => fieldSpot(scene, field, { text, near }), [scene, field, text, near])

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.setSelectionRange(marked.from, marked.to)
    if (initial !== null) typeField(editor, field, initial)
    // oxlint-disable-next-line react/exhaustive-deps -- the field is opened once; another field is another component
  }, [])

  const caret = Math.min(marked.to, text.length)
  useEffect(() => showCaret(stage, spot, caret), [stage, spot, caret])

  const write = (next: string) => {
    state.current.hasTyped = true
    setText(next)
    typeField(editor, field, next)
  }
  const leave = (how: () => void) => {
    if (state.current.hasLeft) return
    state.current.hasLeft = true
    how()
  }
  const commit = () =>
    finishField(editor, field, state.current.hasTyped ? (input.current?.value ?? text) : null)
  const readMarked = () => {
    const element = input.current
    if (element) setMarked({ from: element.selectionStart, to: element.selectionEnd })
  }
  const done = (how: () => void) => {
    leave(how)
    region()?.focus({ preventScroll: true })
  }
  const keys = createFieldKeys({
    editor,
    field,
    map: spot?.map ?? null,
    write,
    finish: () => done(commit),
    cancel: () => done(() => cancelField(editor, field, state.current.hasTyped ? opened : null)),
    mark: readMarked,
  })
  const pointer = createFieldPointer(stage, spot?.map ?? null, readMarked)

  if (!spot) return null
  const isDrawn = spot.map !== null
  const cell = spot.cells[spot.map?.lines[spot.map.spots[caret]?.line ?? 0]?.block ?? 0] ?? spot.cells[0]
  const { rect, text: block } = cell
  return (
    <Pinned at={origin} size="ofScene" className={styles['layer']}>
      {spot.map && <Caret map={spot.map} from={Math.min(marked.from, caret)} to={caret} />}
      <textarea
        ref={input}
        className={isDrawn ? styles['unseen'] : styles['seen']}
        aria-label={fieldName(t, editor.document.getState().sop, field)}
        lang={language}
        spellCheck={false}
        rows={1}
        value={text}
        style={{
          left: rect.x * pxPerMm,
          top: rect.y * pxPerMm,
          width: rect.width * pxPerMm,
          height: rect.height * pxPerMm,
          fontSize: block.fontSize * pxPerMm,
          fontWeight: block.bold ? 700 : 400,
          lineHeight: `${spot.lineHeight * pxPerMm}px`,
          textAlign: block.anchor === 'middle' ? 'center' : 'left',
          paddingLeft: block.anchor === 'start' ? (spot.empty.x - spot.cells[0].rect.x) * pxPerMm : 0,
        }}
        onChange={(event) => {
          write(event.target.value)
          readMarked()
        }}
        onSelect={readMarked}
        onBlur={(event: FocusEvent) => {
          // A window that loses the focus gives it back.
          if (event.relatedTarget !== null || document.hasFocus()) leave(commit)
        }}
        {...(isDrawn ? pointer : {})}
        onKeyDown={keys}
      />
    </Pinned>
  )
}

const origin = { x: 0, y: 0 }

/** A name is marked when it is opened, as on the chart: typing replaces it, above all that of a lane or group just made. */
function isName({ kind }: FormField): boolean {
  return kind === 'actor' || kind === 'group'
}
