import { useStore } from 'zustand'
import { allCommands } from '@/editor/commands/all.ts'
import type { Command, CommandGroup } from '@/editor/commands/command.ts'
import { shortcutLabel } from '@/editor/commands/shortcutLabel.ts'
import type { Platform } from '@/editor/commands/shortcuts.ts'
import { useWords } from '@/languages/useWords.ts'
import { useEditor } from './EditorContext.ts'

/** The groups that menus show, in their order. */
export const menuGroups = [
  'file',
  'edit',
  'insert',
  'arrange',
  'format',
  'view',
  'help',
] as const satisfies readonly CommandGroup[]

/** Which keys the user's computer has. */
export function platform(): Platform {
  return /mac|iphone|ipad/i.test(navigator.userAgent) ? 'mac' : 'other'
}

/** A command as the screen shows it now. */
export interface ShownCommand {
  readonly id: string
  readonly group: CommandGroup
  readonly name: string
  readonly shortcut: string | undefined
  readonly icon: string | undefined
  readonly enabled: boolean
  /** null where it is not a switch. */
  readonly checked: boolean | null
  run(): void
}

/**
 * The commands of a group, or all, as they stand at this moment; drawn anew when the document or the selection changes.
 * What always stands on the screen asks for its group only: whether all may run is much to find out at every edit.
 */
export function useCommands(group?: CommandGroup): readonly ShownCommand[] {
  const words = useWords()
  const editor = useEditor()
  useStore(editor.document)
  useStore(editor.view)
  const keys = platform()
  const asked = group === undefined ? allCommands : allCommands.filter((command) => command.group === group)
  return asked.map((command: Command) => {
    const [first] = command.shortcuts
    return {
      id: command.id,
      group: command.group,
      name: words.say(command.label),
      shortcut: first === undefined ? undefined : shortcutLabel(first, keys, words.language()),
      icon: command.icon,
      enabled: command.isEnabled(editor),
      checked: command.isChecked ? command.isChecked(editor) : null,
      // Commands tell the user themselves what went wrong; a rejection here is a bug and belongs on the console.
      run: () => void command.run(editor),
    }
  })
}
