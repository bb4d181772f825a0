import type { Command, CommandGroup } from '@/editor/commands/command.ts'
import type { Editor } from '@/editor/editor.ts'
import { selected } from '@/editor/selected.ts'

/** A part of a context menu: commands side by side, or behind a name of their own. */
export interface MenuSection {
  readonly name: 'plain' | 'format'
  readonly commands: readonly Command[]
}

/** What a context menu can offer; walking, files and the view belong to keys and to the menu bar. */
const sections: readonly { readonly name: MenuSection['name']; readonly groups: readonly CommandGroup[] }[] =
  [
    { name: 'plain', groups: ['edit'] },
    { name: 'plain', groups: ['insert'] },
    { name: 'plain', groups: ['arrange'] },
    { name: 'format', groups: ['format'] },
  ]

/** Offered elsewhere, and here only noise. */
const left: ReadonlySet<string> = new Set([
  'undo',
  'redo',
  'edit-title',
  'select-none',
  'select-exits',
  'find',
  'vertical-lanes',
  'horizontal-lanes',
  'profile-sop-ap',
  'profile-generic',
])

/** The commands that can be run on what is selected, in sections; empty sections are left out. */
export function menuCommands(commands: readonly Command[], editor: Editor): readonly MenuSection[] {
  const { shapes, actors, steps } = selected(editor)
  const onBands = shapes.length === 0 && actors.length + steps.length > 0
  const offered = commands.filter(
    ({ id, isEnabled }) => !left.has(id) && !(onBands && isSymbol(id)) && isEnabled(editor),
  )
  return sections
    .map(({ name, groups }) => ({ name, commands: offered.filter(({ group }) => groups.includes(group)) }))
    .filter((section) => section.commands.length > 0)
}

/** Commands that put a symbol somewhere; a lane or a row does not say where. */
function isSymbol(id: string): boolean {
  return id.startsWith('insert-') || id === 'append-next'
}
