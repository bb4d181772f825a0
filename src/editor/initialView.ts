import { nothingSelected } from '@/editor/selection.ts'
import type { ViewState } from '@/editor/view.ts'

/** What a user sees of a SOP that was never opened here before. */
export const initialView: ViewState = {
  view: 'chart',
  selection: nothingSelected,
  cell: null,
  typing: null,
  panel: null,
  toast: null,
  tool: null,
  inspectorOpen: true,
  minimapOpen: false,
  viewport: null,
  otherViewport: null,
}
