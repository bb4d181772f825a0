import type { RowId } from '@/core/model/ids.ts'
import { compareReading } from '@/core/model/queries.ts'
import type { Actor, Flow, Group, Shape, Sop, Step, Table } from '@/core/model/sop.ts'
import type { Editor, Selection } from './editor.ts'

/** The selected rows, sorted by table. */
export interface Selected {
  readonly shapes: readonly Shape[]
  readonly flows: readonly Flow[]
  readonly steps: readonly Step[]
  readonly actors: readonly Actor[]
  readonly groups: readonly Group[]
}

/**
 * The rows a selection names, in the order in which they were selected. Every command asks whenever a menu is drawn,
 * with all of a large chart selected, too: so the answer to the same question is kept.
 */
export function selectedRows(sop: Sop, selection: Selection): Selected {
  const last = known.get(selection)
  if (last?.sop === sop) return last.rows
  const rows: Selected = {
    shapes: rowsIn(sop.shapes, selection),
    flows: rowsIn(sop.flows, selection),
    steps: rowsIn(sop.steps, selection),
    actors: rowsIn(sop.actors, selection),
    groups: rowsIn(sop.groups, selection),
  }
  known.set(selection, { sop, rows })
  return rows
}

const known = new WeakMap<Selection, { readonly sop: Sop; readonly rows: Selected }>()

/** What is selected in an editor now. */
export function selected(editor: Editor): Selected {
  return selectedRows(editor.document.getState().sop, editor.view.getState().selection)
}

/** The selected shapes in reading order. */
export function selectedInOrder(editor: Editor): readonly Shape[] {
  const rows = selected(editor)
  const sorted = sortedShapes.get(rows)
  if (sorted) return sorted
  const { sop } = editor.document.getState()
  const shapes = rows.shapes.toSorted((a, b) => compareReading(sop, a, b))
  sortedShapes.set(rows, shapes)
  return shapes
}

const sortedShapes = new WeakMap<Selected, readonly Shape[]>()

/** The selected shape, if nothing but one shape is selected. */
export function onlyShape(editor: Editor): Shape | null {
  const { shapes } = selected(editor)
  return editor.view.getState().selection.size === 1 ? (shapes[0] ?? null) : null
}

/** Selects exactly these rows, and shows them where they are out of sight. */
export function select(editor: Editor, ids: Iterable<RowId>): void {
  editor.view.setState({ selection: new Set(ids), cell: null })
  editor.services.camera.reveal()
}

export const idsOf = <Id extends RowId>(rows: readonly { readonly id: Id }[]): ReadonlySet<Id> =>
  new Set(rows.map(({ id }) => id))

function rowsIn<Id extends RowId, Row>(table: Table<Id, Row>, selection: Selection): readonly Row[] {
  const found: Row[] = []
  for (const id of selection) {
    // An id of another table simply is not found in this one.
    const row = Object.hasOwn(table, id) ? table[id as Id] : undefined
    if (row !== undefined) found.push(row)
  }
  return found
}
