import { groupId } from '@/core/model/ids.ts'
import { groupActors } from '@/core/operations/groupActors.ts'
import { groupSteps } from '@/core/operations/groupSteps.ts'
import { ungroup } from '@/core/operations/ungroup.ts'
import type { GroupId } from '@/core/model/ids.ts'
import type { Language, Sop } from '@/core/model/sop.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { idsOf, selected } from '../selected.ts'
import type { Command } from './command.ts'

/** A name until the user types one, in the SOP's language. */
const newNames: Readonly<Record<Language, { readonly group: string; readonly phase: string }>> = {
  id: { group: 'Kelompok baru', phase: 'Tahap baru' },
  en: { group: 'New group', phase: 'New phase' },
}

export const groupCommands: readonly Command[] = [
  {
    id: 'group-actors',
    group: 'arrange',
    label: { key: 'command.groupActors' },
    shortcuts: ['Mod+G'],
    icon: 'group',
    isEnabled: (editor) => canEdit(editor) && selected(editor).actors.length > 0,
    run(editor) {
      const ids = idsOf(selected(editor).actors)
      makeGroup(editor, 'edit.groupActors', (sop, id) =>
        groupActors(sop, ids, { id, name: newNames[sop.language].group }),
      )
    },
  },
  {
    id: 'group-steps',
    group: 'arrange',
    label: { key: 'command.groupSteps' },
    shortcuts: ['Alt+Shift+G'],
    icon: 'rows-3',
    isEnabled: (editor) => canEdit(editor) && stepsToGroup(editor).size > 0,
    run(editor) {
      const ids = stepsToGroup(editor)
      makeGroup(editor, 'edit.groupSteps', (sop, id) =>
        groupSteps(sop, ids, { id, name: newNames[sop.language].phase }),
      )
    },
  },
  {
    id: 'ungroup',
    group: 'arrange',
    label: { key: 'command.ungroup' },
    shortcuts: ['Mod+Shift+G'],
    icon: 'ungroup',
    isEnabled: (editor) => canEdit(editor) && selectedGroups(editor).size > 0,
    run(editor) {
      const ids = selectedGroups(editor)
      editor.edit({ key: 'edit.ungroup' }, (sop) => [...ids].reduce(ungroup, sop))
    },
  },
]

/** Makes a group in one edit, selects it and opens its name for typing. */
function makeGroup(editor: Editor, key: string, operation: (sop: Sop, id: GroupId) => Sop): void {
  const id = groupId(editor.newId())
  editor.edit({ key }, (sop) => operation(sop, id), new Set([id]))
  if (editor.document.getState().sop.groups[id]) {
    editor.view.setState({ typing: { of: { kind: 'group', id }, initial: null } })
  }
}

/** The selected rows, else those in which the selected shapes stand. */
function stepsToGroup(editor: Editor) {
  const { steps, shapes } = selected(editor)
  return steps.length > 0 ? idsOf(steps) : new Set(shapes.map(({ step }) => step))
}

/** The selected groups, and those the selected lanes and rows belong to. */
function selectedGroups(editor: Editor): ReadonlySet<GroupId> {
  const { groups, actors, steps } = selected(editor)
  return new Set([
    ...groups.map(({ id }) => id),
    ...[...actors, ...steps].flatMap(({ group }) => group ?? []),
  ])
}
