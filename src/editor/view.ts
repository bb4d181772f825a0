import type { View } from '@/core/layout/scene.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { ActorId, FlowId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import type { Selection } from '@/editor/editor.ts'
import type { FormCell } from '@/editor/form/formCell.ts'

/** The text being typed on the canvas. `initial` replaces the old text when typing started it. */
export interface Typing {
  readonly of:
    | { readonly kind: 'shape'; readonly id: ShapeId }
    | { readonly kind: 'label'; readonly id: FlowId }
    | FormField
  readonly initial: string | null
}

/** Pan in screen px and zoom (1 = 100 %, where 1 mm is 96/25.4 px). */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** A dialog or popover that is open; one at a time. */
export type Panel =
  | { readonly kind: 'commands' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'find' }
  | { readonly kind: 'export' }
  | { readonly kind: 'agencyProfile' }
  | { readonly kind: 'deleteActors'; readonly ids: ReadonlySet<ActorId> }
  | {
      readonly kind: 'moveLeavesTexts'
      readonly step: StepId
      /** Moves the step there as a row of its own; null where its last symbol is deleted. */
      readonly whole: (() => void) | null
      readonly keep: () => void
      readonly drop: () => void
    }

/** A short message at the bottom; `undo` offers to take the last edit back. */
export interface Toast {
  readonly message: Message
  readonly tone: 'plain' | 'warning'
  readonly undo: boolean
}

/** What one user sees of a SOP: never undone, saved if convenient. */
export interface ViewState {
  /** Which view of the SOP the canvas shows. */
  readonly view: View
  readonly selection: Selection
  /** The cell of the form that was chosen last; `currentCell` says whether it still is. */
  readonly cell: FormCell | null
  readonly typing: Typing | null
  readonly panel: Panel | null
  readonly toast: Toast | null
  /** The symbol armed by click-then-place or by a key. */
  readonly tool: ShapeKind | null
  readonly inspectorOpen: boolean
  readonly minimapOpen: boolean
  /** Of the view that is shown. */
  readonly viewport: Viewport | null
  /** Where the other view was left. */
  readonly otherViewport: Viewport | null
}
