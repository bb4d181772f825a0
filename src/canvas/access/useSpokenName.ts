import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { flowId, shapeId, type RowId } from '@/core/model/ids.ts'
import type { Editor } from '@/editor/editor.ts'
import { describeFlow } from '@/editor/spoken/describeFlow.ts'
import { describeShape } from '@/editor/spoken/describeShape.ts'
import { useWords } from '@/languages/useWords.ts'

/** How a symbol or a flow is announced, in the reader's language; the same function until an edit is done or the language changes. */
export function useSpokenName(editor: Editor): (id: RowId) => string {
  const words = useWords()
  const language = words.language()
  const newest = useStore(editor.document, (document) => document.sop)
  const isTyping = useStore(editor.view, ({ typing }) => typing !== null)
  // While one types nothing but the field is spoken: the names of all symbols can wait for the end of it.
  const [sop, setSop] = useState(newest)
  if (!isTyping && sop !== newest) setSop(newest)
  return useMemo(
    () =>
      rememberedNames((id) =>
        [...describeShape(sop, editor.scene(), shapeId(id)), ...describeFlow(sop, flowId(id))]
          .map((part) => words.sayIn(language, part))
          .join(', '),
      ),
    [sop, editor, words, language],
  )
}

/** Says each name once: a symbol comes and goes with the window while its name stays. */
function rememberedNames(nameOf: (id: RowId) => string): (id: RowId) => string {
  const said = new Map<RowId, string>()
  return (id) => {
    const name = said.get(id) ?? nameOf(id)
    said.set(id, name)
    return name
  }
}
