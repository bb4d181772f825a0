import type { Editor } from '@/editor/editor.ts'

/** Has the logo that the SOP refers to read, now and whenever it becomes another one; returns the way to stop. */
export function followLogo(editor: Editor): () => void {
  const { document, services } = editor
  let last: string | undefined
  const follow = () => {
    const { logo } = document.getState().sop.identity
    if (logo !== undefined && logo !== last) void services.pictures.load([logo])
    last = logo
  }
  follow()
  return document.subscribe(follow)
}
