import type { StoreApi } from 'zustand/vanilla'
import type { Scene, View } from '@/core/layout/scene.ts'
import type { Changes } from '@/core/model/changes.ts'
import type { RowId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { IdSource } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Gesture } from '@/editor/gesture.ts'
import type { Services } from '@/editor/services.ts'
import type { ViewState } from '@/editor/view.ts'

export type Selection = ReadonlySet<RowId>

/** One operation a user ran: one step of undo. */
export interface Edit {
  readonly label: Message
  readonly changes: Changes
  readonly selectionBefore: Selection
  readonly selectionAfter: Selection
}

/** Who an edit came from: this tab's user, undo or redo, or another tab. */
export type Origin = 'edit' | 'undo' | 'redo' | 'elsewhere'

export interface EditEvent {
  readonly origin: Origin
  readonly label: Message
  readonly changes: Changes
  readonly sop: Sop
}

/** Why nothing can be edited: another tab edits this SOP, it lies in the trash, or it was written by a newer Lajur. */
export type ReadOnly = 'other-tab' | 'trash' | 'newer' | 'loading'

/** Only `edit`, `undo`, `redo`, `load` and `follow` write it. */
export interface DocumentState {
  readonly sop: Sop
  readonly past: readonly Edit[]
  readonly future: readonly Edit[]
  readonly readOnly: ReadOnly | null
}

/** One open SOP: its three stores and the only ways to change them. */
export interface Editor {
  readonly document: StoreApi<DocumentState>
  readonly view: StoreApi<ViewState>
  readonly gesture: StoreApi<Gesture>
  readonly services: Services
  /** Where new rows take their ids from. */
  readonly newId: IdSource
  /** Runs one operation as one undo step; does nothing when the operation returns its input or the SOP is read-only. */
  edit(label: Message, operation: (sop: Sop) => Sop, selectionAfter?: Selection): void
  /**
   * Like `edit`, for typing: as long as nothing else happens and the field is not left, every call with the
   * same `field` (any name that is its own, such as `step:abc:output`) goes into one undo step.
   */
  editField(field: string, label: Message, operation: (sop: Sop) => Sop): void
  /** The field has lost the focus: what is typed next is another undo step. */
  leaveField(): void
  undo(): void
  redo(): void
  /** Replaces the whole document and forgets the history. */
  load(sop: Sop, readOnly: ReadOnly | null): void
  /**
   * Applies what another tab edited. Undo steps that touch the same rows, or rows these refer to, are dropped:
   * taking them back would overwrite the other tab's work.
   */
  follow(label: Message, changes: Changes): void
  setReadOnly(reason: ReadOnly | null): void
  /** A view of the Sop as it is now, without a name the one that is shown; computed once per Sop, incrementally. */
  scene(view?: View): Scene
  /** Called after every change of the Sop, with what changed. Returns the way to stop. */
  onEdit(listener: (event: EditEvent) => void): () => void
}
