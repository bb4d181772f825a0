import { createCanvasLink } from '@/canvas/canvasLink.ts'
import type { CanvasLink } from '@/canvas/canvasLink.ts'
import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import { createEditor } from '@/editor/createEditor.ts'
import type { Editor } from '@/editor/editor.ts'
import type { Services } from '@/editor/services.ts'
import { createLogoService } from '@/logo/createLogoService.ts'
import { followLogo } from '@/logo/followLogo.ts'
import { printSop } from '@/output/print/printSop.ts'
import { createOutput } from '@/output/createOutput.ts'
import { createWork } from '@/output/work.ts'
import type { Work } from '@/output/work.ts'

/** What commands of the editor need of the app around it. */
export type AppServices = Pick<
  Services,
  | 'importFiles'
  | 'openLibrary'
  | 'toggleTheme'
  | 'switchLanguage'
  | 'say'
  | 'writeClipboard'
  | 'noteCopied'
  | 'readClipboard'
  | 'pictures'
  | 'agency'
>

/** The parts of one open SOP that outlive its screen. */
export interface Session {
  readonly link: CanvasLink
  readonly work: Work
  makeEditor(sop: Sop): Editor
}

/** The parts of a SOP that is about to be opened. */
export function createSession(app: AppServices): Session {
  const link = createCanvasLink()
  const work = createWork()
  return {
    link,
    work,
    makeEditor(sop) {
      const tell = (message: Message, tone: 'plain' | 'warning') =>
        editor.view.setState({ toast: { message, tone, undo: false } })
      const output = createOutput({
        work,
        pictures: app.pictures,
        tell,
        view: () => document.querySelector<HTMLElement>('.react-flow'),
      })
      const logo = createLogoService({ pictures: app.pictures, tell: (message) => tell(message, 'warning') })
      const print = () => printSop(window, editor.document.getState().sop, app.pictures)
      const services: Services = { ...app, ...output, ...logo, print, camera: link.camera }
      const editor: Editor = createEditor({ sop, services })
      followLogo(editor)
      return editor
    },
  }
}
