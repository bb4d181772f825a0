import { useStore } from 'zustand'
import type { Scene } from '@/core/layout/scene.ts'
import type { Editor } from '@/editor/editor.ts'

/** The Scene of the view that is shown, of the Sop as it is now. */
export function useScene(editor: Editor): Scene {
  const shown = useStore(editor.view, ({ view }) => view)
  // The Scene is computed once per Sop, so it is the same object as long as the Sop is.
  return useStore(editor.document, () => editor.scene(shown))
}
