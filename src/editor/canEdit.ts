import type { Editor } from './editor.ts'

/** Whether the Sop may be changed here and now. */
export const canEdit = (editor: Editor): boolean => editor.document.getState().readOnly === null
