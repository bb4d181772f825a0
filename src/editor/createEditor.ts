import { createStore } from 'zustand/vanilla'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { applyChanges, invertChanges } from '@/core/model/applyChanges.ts'
import type { Changes } from '@/core/model/changes.ts'
import { diff, isEmptyChanges } from '@/core/model/diff.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import type { Message } from '@/core/model/message.ts'
import { type IdSource, newId as randomId } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'
import { existingCell } from './form/formCell.ts'
import type { DocumentState, Edit, EditEvent, Editor, Origin, ReadOnly, Selection } from './editor.ts'
import type { Gesture } from './gesture.ts'
import { pushEdit } from './history/history.ts'
import { withoutConflicts } from './history/withoutConflicts.ts'
import { withoutStep } from './history/withoutStep.ts'
import { initialView } from './initialView.ts'
import { existingSelection } from './selection.ts'
import type { Services } from './services.ts'
import { existingTyping } from './typing.ts'
import type { ViewState } from './view.ts'

export interface EditorParts {
  readonly sop: Sop
  readonly services: Services
  readonly newId?: IdSource
}

/** Opens a Sop: the stores of one editor and the only ways to change them. */
export function createEditor({ sop, services, newId = randomId }: EditorParts): Editor {
  const document = createStore<DocumentState>(() => ({ sop, past: [], future: [], readOnly: null }))
  const view = createStore<ViewState>(() => initialView)
  const gesture = createStore<Gesture>(() => ({ kind: 'none' }))
  const listeners = new Set<(event: EditEvent) => void>()
  const scenes = { chart: sceneCache(layoutChart), form: sceneCache(layoutForm) }
  /** The field being typed into, the Sop before the first key, and the edit all its keys go into. */
  let field: { readonly name: string; readonly base: Sop; readonly edit: Edit | null } | null = null

  /** Whether another tab has edited: only then a step of the history may not fit any more. */
  let hasFollowed = false

  function show(selection: Selection): void {
    const now = document.getState().sop
    view.setState(({ typing, cell }) => ({
      selection: existingSelection(now, selection),
      typing: existingTyping(now, typing),
      cell: existingCell(now, cell),
    }))
  }

  function tell(origin: Origin, label: Message, changes: Changes): void {
    const event: EditEvent = { origin, label, changes, sop: document.getState().sop }
    for (const listener of listeners) listener(event)
  }

  /** Runs an operation as an edit; one that `continues` reaches from its base and replaces the edit before. */
  function run({ label, operation, selectionAfter, continues }: Run): Edit | null {
    const { sop: before, past, readOnly } = document.getState()
    if (readOnly !== null) return null
    const after = operation(before)
    const changes = after === before ? nothingChanged : diff(before, after)
    if (isEmptyChanges(changes)) return null
    const selectionBefore = view.getState().selection
    const edit: Edit = {
      label,
      changes: continues ? diff(continues.base, after) : changes,
      selectionBefore: continues?.edit.selectionBefore ?? selectionBefore,
      selectionAfter: existingSelection(after, selectionAfter ?? selectionBefore),
    }
    const older = continues ? past.slice(0, -1) : past
    document.setState({
      sop: after,
      past: isEmptyChanges(edit.changes) ? older : pushEdit(older, edit),
      future: [],
    })
    show(edit.selectionAfter)
    tell('edit', label, changes)
    return edit
  }

  function step(origin: 'undo' | 'redo'): void {
    const { sop: now, past, future, readOnly } = document.getState()
    const edit = origin === 'undo' ? past.at(-1) : future[0]
    if (edit === undefined || readOnly !== null) return
    const changes = origin === 'undo' ? invertChanges(edit.changes) : edit.changes
    const sop = applyChanges(now, changes)
    field = null
    if (hasFollowed && brokenInvariants(sop).length > 0) {
      document.setState(withoutStep(origin, { past, future }))
      step(origin)
      return
    }
    document.setState({
      sop,
      past: origin === 'undo' ? past.slice(0, -1) : [...past, edit],
      future: origin === 'undo' ? [edit, ...future] : future.slice(1),
    })
    show(origin === 'undo' ? edit.selectionBefore : edit.selectionAfter)
    tell(origin, edit.label, changes)
  }

  return {
    document,
    view,
    gesture,
    services,
    newId,
    edit(label, operation, selectionAfter) {
      field = null
      run({ label, operation, selectionAfter })
    },
    editField(name, label, operation) {
      const { sop: before, past } = document.getState()
      const open = field?.name === name ? field : { name, base: before, edit: null }
      const onTop = open.edit !== null && past.at(-1) === open.edit
      const base = onTop ? open.base : before
      const edit = run({
        label,
        operation,
        continues: onTop && open.edit ? { base, edit: open.edit } : undefined,
      })
      field = { name, base, edit: edit ?? (onTop ? open.edit : null) }
    },
    leaveField() {
      field = null
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    load(loaded: Sop, readOnly: ReadOnly | null) {
      field = null
      hasFollowed = false
      document.setState({ sop: loaded, past: [], future: [], readOnly })
      gesture.setState({ kind: 'none' }, true)
      show(view.getState().selection)
    },
    follow(label, changes) {
      const { sop: now, past, future } = document.getState()
      field = null
      hasFollowed = true
      document.setState({
        sop: applyChanges(now, changes),
        past: withoutConflicts(past.toReversed(), changes).toReversed(),
        future: withoutConflicts(future, changes),
      })
      show(view.getState().selection)
      tell('elsewhere', label, changes)
    },
    setReadOnly(readOnly) {
      field = null
      document.setState({ readOnly })
    },
    scene: (asked = view.getState().view) => scenes[asked](document.getState().sop),
    onEdit(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

interface Run {
  readonly label: Message
  readonly operation: (sop: Sop) => Sop
  readonly selectionAfter?: Selection | undefined
  readonly continues?: { readonly base: Sop; readonly edit: Edit } | undefined
}

const nothingChanged: Changes = { rows: {}, fields: [] }

/** The Scene of the newest Sop asked for, laid out from the one before it. */
function sceneCache<Layout extends { readonly scene: Scene }>(
  layoutOf: (sop: Sop, previous?: Layout) => Layout,
) {
  let last: { readonly sop: Sop; readonly layout: Layout } | null = null
  return (sop: Sop) => {
    if (last?.sop !== sop) last = { sop, layout: layoutOf(sop, last?.layout) }
    return last.layout.scene
  }
}
