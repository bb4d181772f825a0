import { cleanText } from '@/core/text/cleanText.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { prepareText, wrapPrepared, type WrappedLine } from '@/core/text/wrapText.ts'

/** A line of a cell: those of a list's entry hang below its first word, not below its number. Lengths in em. */
export interface CellLine extends WrappedLine {
  readonly indent?: number
}

/** "1. ", "12) ", "a. ", "- ": what begins an entry of a list. */
const entryMark = /^(?:\d{1,3}[.)]|[a-z][.)]|[-–•*])\s+(?=\S)/i

/**
 * Wraps a text for a cell `width` em wide; the user's own lines stay, entries of lists hang. A lone word may be wider
 * by `slack` em before it is broken.
 */
export function wrapCell(text: string, width: number, slack: number): readonly CellLine[] {
  const clean = cleanText(text).replace(/^[ \n]+|[ \n]+$/g, '')
  if (clean === '') return []
  return clean.split('\n').flatMap((paragraph): readonly CellLine[] => {
    const line = paragraph.trim()
    if (line === '') return [{ text: '', width: 0 }]
    const mark = entryMark.exec(line)?.[0]
    const indent = mark === undefined ? 0 : Math.min(textWidth(mark, 'regular'), width / 3)
    const lines = wrapPrepared(
      prepareText(line, 'regular'),
      (index) => (index === 0 ? width : width - indent),
      slack,
    )
    return indent === 0 ? lines : lines.map((own, index) => (index === 0 ? own : { ...own, indent }))
  })
}
