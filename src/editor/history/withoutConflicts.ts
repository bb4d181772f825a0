import type { Changes } from '@/core/model/changes.ts'
import type { Edit } from '@/editor/editor.ts'

/**
 * The edits of a history that commute with changes made elsewhere. An edit conflicts when it touches a row
 * those changes touch or refer to, or refers to one of them; a dropped edit takes along those that conflict with
 * it in turn, so what stays can be undone in any order without overwriting the other's work.
 *
 * @param edits in the order in which they would be run: of the past newest first, of the future next first
 */
export function withoutConflicts(edits: readonly Edit[], elsewhere: Changes): readonly Edit[] {
  const taken = touched(elsewhere)
  return edits.filter(({ changes }) => {
    const names = [...touched(changes)]
    if (!names.some((name) => taken.has(name))) return true
    for (const name of names) taken.add(name)
    return false
  })
}

/** Everything that changes name: rows, fields of the Sop, and whatever the rows refer to. */
function touched(changes: Changes): Set<string> {
  const names = new Set<string>()
  for (const { field } of changes.fields) names.add(`field ${field}`)
  for (const list of Object.values(changes.rows)) {
    for (const { id, before, after } of list) {
      names.add(id)
      for (const row of [before, after]) addReferences(row, names)
    }
  }
  return names
}

const references = ['step', 'actor', 'from', 'to', 'group', 'link'] as const

function addReferences(row: unknown, names: Set<string>): void {
  if (typeof row !== 'object' || row === null) return
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'string' && references.some((name) => name === key)) names.add(value)
  }
}
