import type { Orientation } from '@/core/model/sop.ts'
import type { Editor } from '../editor.ts'

/** How lanes run in the view that is shown: on the form always upright. */
export function orientationShown({ document, view }: Editor): Orientation {
  return view.getState().view === 'form' ? 'vertical' : document.getState().sop.orientation
}
