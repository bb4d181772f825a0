import { setLogo } from '@/core/operations/setLogo.ts'
import { canEdit } from './canEdit.ts'
import type { Editor } from './editor.ts'

/** Asks for a picture and makes it the logo of the SOP; nothing happens where the user changes their mind. */
export async function chooseLogo(editor: Editor): Promise<void> {
  if (canEdit(editor)) placeLogo(editor, await editor.services.pickLogo())
}

/** Makes a picture file that was dropped or pasted the logo of the SOP. */
export async function dropLogo(editor: Editor, file: Blob): Promise<void> {
  if (canEdit(editor)) placeLogo(editor, await editor.services.takeLogo(file))
}

function placeLogo(editor: Editor, hash: string | null): void {
  // Another tab may have taken over while the picture was chosen.
  if (hash === null || !canEdit(editor)) return
  editor.edit({ key: 'picture.setLogo' }, (sop) => setLogo(sop, hash))
}

/** Takes the logo off the SOP. */
export function removeLogo(editor: Editor): void {
  if (canEdit(editor)) editor.edit({ key: 'picture.removeLogo' }, (sop) => setLogo(sop, null))
}
