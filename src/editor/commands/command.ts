import type { Message } from '@/core/model/message.ts'
import type { Editor } from '@/editor/editor.ts'

export type CommandGroup = 'file' | 'edit' | 'insert' | 'arrange' | 'format' | 'view' | 'help'

/** Something a user can choose. Menus, toolbar, palette, shortcuts and the shortcut sheet all follow from it. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly label: Message
  /** As `Mod+Shift+K`: Mod is Ctrl, on a Mac Cmd. The first one is shown. */
  readonly shortcuts: readonly string[]
  /** Name of the lucide icon, where a toolbar or menu shows one. */
  readonly icon?: string
  isEnabled(editor: Editor): boolean
  isChecked?(editor: Editor): boolean
  run(editor: Editor): void | Promise<void>
}
