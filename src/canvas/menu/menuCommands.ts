import type { Command, CommandGroup } from '@/editor/commands/command.ts'
import type { Editor } from '@/editor/editor.ts'

/** What a context menu can offer, section by section; walking and files belong to keys and to the menu bar. */
const sections: readonly (readonly CommandGroup[])[] = [['edit'], ['insert'], ['arrange', 'format']]

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
export function menuCommands(commands: readonly Command[], editor: Editor): readonly (readonly Command[])[] {
  const offered = commands.filter((command) => !left.has(command.id) && command.isEnabled(editor))
  return sections
    .map((groups) => offered.filter(({ group }) => groups.includes(group)))
    .filter((section) => section.length > 0)
}
