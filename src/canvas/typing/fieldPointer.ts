import type { MouseEvent, PointerEvent } from 'react'
import type { Stage } from '@/canvas/stage/stage.ts'
import type { CaretMap } from './caretMap.ts'
import { indexAt } from './caretMoves.ts'

type Field = HTMLTextAreaElement

/** Puts the caret, and marks, where the pointer is among the glyphs on the paper; the unseen field would look elsewhere. */
export function createFieldPointer(stage: Stage, map: CaretMap | null, mark: () => void) {
  const indexUnder = ({ clientX, clientY }: { clientX: number; clientY: number }) =>
    map ? indexAt(map, stage.toScene({ x: clientX, y: clientY })) : 0
  return {
    onMouseDown(event: MouseEvent<Field>) {
      if (event.button !== 0) return
      event.preventDefault()
      const input = event.currentTarget
      const at = indexUnder(event)
      if (event.detail === 2) input.setSelectionRange(...wordAround(input.value, at))
      else if (event.detail > 2) input.setSelectionRange(...paragraphAround(input.value, at))
      else if (event.shiftKey) markBetween(input, input.selectionStart, at)
      else input.setSelectionRange(at, at)
      input.dataset['anchor'] = String(at)
      mark()
    },
    onPointerDown(event: PointerEvent<Field>) {
      if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<Field>) {
      const input = event.currentTarget
      const anchor = Number(input.dataset['anchor'])
      if (event.buttons !== 1 || !input.hasPointerCapture(event.pointerId) || Number.isNaN(anchor)) return
      const at = indexUnder(event)
      if (at === anchor) return
      markBetween(input, anchor, at)
      mark()
    },
  }
}

function markBetween(input: Field, anchor: number, at: number): void {
  input.setSelectionRange(Math.min(anchor, at), Math.max(anchor, at), at < anchor ? 'backward' : 'forward')
}

function wordAround(text: string, at: number): [from: number, to: number] {
  const before = /[\p{L}\p{N}_]*$/u.exec(text.slice(0, at))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}_]*/u.exec(text.slice(at))?.[0].length ?? 0
  return [at - before, at + after]
}

function paragraphAround(text: string, at: number): [from: number, to: number] {
  const end = text.indexOf('\n', at)
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end]
}
