import type { Editor } from '../editor.ts'
import { sheetInHand } from '../form/sheetInHand.ts'
import type { Command, CommandGroup } from './command.ts'

/** What leaves the SOP or the app, and the settings of the app itself: all done by the services. */
export const fileCommands: readonly Command[] = [
  service('import', 'file', ({ services }) => services.importFiles(), {
    icon: 'upload',
    shortcuts: ['Mod+O'],
  }),
  service('saveFile', 'file', ({ services, document }) => services.saveFile(document.getState().sop), {
    icon: 'save',
    shortcuts: ['Mod+S'],
  }),
  service('print', 'file', ({ services }) => services.print(), { icon: 'printer', shortcuts: ['Mod+P'] }),
  service('library', 'file', ({ services }) => services.openLibrary(), { icon: 'library' }),
  service('copyPng', 'file', copyPicture('png'), { icon: 'image', shortcuts: ['Alt+Shift+C'] }),
  service('copySvg', 'file', copyPicture('svg'), { icon: 'image' }),
  service('copyView', 'file', ({ services }) => services.copyView(), { icon: 'camera' }),
  service('theme', 'view', ({ services }) => services.toggleTheme(), { icon: 'sun-moon' }),
  service('language', 'view', ({ services }) => services.switchLanguage(), { icon: 'languages' }),
]

function copyPicture(format: 'png' | 'svg') {
  return (editor: Editor) =>
    editor.services.copyPicture(
      { sop: editor.document.getState().sop, scene: editor.scene(), sheet: sheetInHand(editor) },
      format,
    )
}

function service(
  id: string,
  group: CommandGroup,
  run: Command['run'],
  { icon, shortcuts = [] }: { readonly icon: string; readonly shortcuts?: readonly string[] },
): Command {
  const kebab = id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return { id: kebab, group, label: { key: `command.${id}` }, shortcuts, icon, isEnabled: () => true, run }
}
