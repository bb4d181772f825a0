import type { Message } from '@/core/model/message.ts'
import type { Editor } from '@/editor/editor.ts'

/** `navigate` and `form` hold what is only worth a key, such as the arrows: menus leave them out. */
export type CommandGroup =
  | 'file'
  | 'edit'
  | 'insert'
  | 'arrange'
  | 'format'
  | 'view'
  | 'navigate'
  | 'form'
  | 'help'

/** Something a user can choose. Menus, toolbar, palette, shortcuts and the shortcut sheet all follow from it. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly label: Message
  /** As `Mod+Shift+K`: Mod is Ctrl, on a Mac Cmd (`shortcuts.ts` has the grammar). The first one is shown. */
  readonly shortcuts: readonly string[]
  /**
   * The browser's own event for the shortcut, where there is one: it carries the clipboard without asking for permission,
   * so `commandFor` leaves the key to it and the screen listens for the event instead.
   */
  readonly event?: 'copy' | 'cut' | 'paste'
  /** Name of the lucide icon, where a toolbar or menu shows one. */
  readonly icon?: string
  isEnabled(editor: Editor): boolean
  isChecked?(editor: Editor): boolean
  run(editor: Editor): void | Promise<void>
}
