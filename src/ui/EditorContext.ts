import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DocumentState, Editor } from '@/editor/editor.ts'
import type { ViewState } from '@/editor/view.ts'

export const EditorContext = createContext<Editor | null>(null)

/** The open SOP's editor. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('useEditor needs an EditorContext above it')
  return editor
}

/** The least of the document a component shows; the selector must return what it returned before while nothing changed. */
export function useDocument<Part>(select: (state: DocumentState) => Part): Part {
  return useStore(useEditor().document, select)
}

/** The least of the view a component shows. */
export function useView<Part>(select: (state: ViewState) => Part): Part {
  return useStore(useEditor().view, select)
}
