import type { KeyboardEvent } from 'react'
import type { FormField } from '@/core/model/formField.ts'
import type { Editor } from '@/editor/editor.ts'
import { breakLine } from '@/editor/form/continueList.ts'
import { currentCell } from '@/editor/form/currentCell.ts'
import { goAlong, goDown } from '@/editor/form/moveCell.ts'
import type { CaretMap } from './caretMap.ts'
import { indexBeside, lineEnds } from './caretMoves.ts'
import { typeNext } from './typeNext.ts'

interface FieldHands {
  readonly editor: Editor
  readonly field: FormField
  readonly map: CaretMap | null
  write(text: string): void
  finish(): void
  cancel(): void
  /** Tells where the caret has been put. */
  mark(): void
}

type Press = KeyboardEvent<HTMLTextAreaElement>

/**
 * The keys of a field of the form. Enter and Tab leave it for the next, Alt+Enter breaks the line (in the lists of the identity
 * page Enter does: each entry is a line), Escape takes back what was typed.
 */
export function createFieldKeys(hands: FieldHands): (event: Press) => void {
  return (event) => {
    event.stopPropagation()
    // An input method uses Enter, Escape and the arrows for itself.
    if (event.nativeEvent.isComposing) return
    if (handled(hands, event)) event.preventDefault()
  }
}

function handled(hands: FieldHands, event: Press): boolean {
  const { editor, finish, cancel } = hands
  switch (event.key) {
    case 'Escape':
      cancel()
      return true
    case 'Tab':
      finish()
      if (currentCell(editor)) goAlong(editor, event.shiftKey ? -1 : 1)
      else typeNext(editor, event.shiftKey ? 'previous' : 'next')
      return true
    case 'Enter':
      if (breaksLine(hands, event)) putBreak(hands, event.currentTarget)
      else {
        finish()
        if (currentCell(editor) && !event.ctrlKey && !event.metaKey) goDown(editor, event.shiftKey ? -1 : 1)
      }
      return true
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
      return !event.ctrlKey && !event.metaKey && !event.altKey && movesOnPaper(hands, event)
    default:
      return false
  }
}

/** Whether Enter stays in the field: with Alt, and in lists, where only an entry that is still empty ends it. */
function breaksLine({ field }: FieldHands, event: Press): boolean {
  const isList = field.kind === 'list' || (field.kind === 'identity' && field.name === 'agency')
  if (event.altKey) return isList || field.kind === 'step'
  if (!isList || event.shiftKey || event.ctrlKey || event.metaKey) return false
  const { value, selectionStart } = event.currentTarget
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1
  const end = value.indexOf('\n', selectionStart)
  return value.slice(start, end < 0 ? value.length : end).trim() !== ''
}

function putBreak({ write, mark, field }: FieldHands, input: HTMLTextAreaElement): void {
  const { value, selectionStart, selectionEnd } = input
  const next =
    field.kind === 'step'
      ? breakLine(value, selectionStart, selectionEnd)
      : { text: `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`, caret: selectionStart + 1 }
  // The field's own value first, so that the caret can stand where the text will be.
  input.value = next.text
  input.setSelectionRange(next.caret, next.caret)
  write(next.text)
  mark()
}

/** Up, down, to the beginning or the end of a line as it stands on the paper; false where the browser's own way is right. */
function movesOnPaper({ map, mark }: FieldHands, event: Press): boolean {
  if (!map) return false
  const input = event.currentTarget
  const isBackward = input.selectionDirection === 'backward'
  const moving = isBackward ? input.selectionStart : input.selectionEnd
  const fixed = isBackward ? input.selectionEnd : input.selectionStart
  const to = target(map, moving, event.key)
  if (to === null) return false
  if (event.shiftKey)
    input.setSelectionRange(Math.min(fixed, to), Math.max(fixed, to), to < fixed ? 'backward' : 'forward')
  else input.setSelectionRange(to, to)
  mark()
  return true
}

function target(map: CaretMap, index: number, key: string): number | null {
  if (key === 'Home') return lineEnds(map, index)[0]
  if (key === 'End') return lineEnds(map, index)[1]
  const along = map.spots[index]?.along ?? 0
  return indexBeside(map, index, { by: key === 'ArrowUp' ? -1 : 1, along })
}
