import type { Panel } from '../view.ts'
import type { Command } from './command.ts'

/** What opens a panel or shows a part of the screen. */
export const panelCommands: readonly Command[] = [
  {
    id: 'inspector',
    group: 'view',
    label: { key: 'command.inspector' },
    shortcuts: ['Mod+I'],
    icon: 'panel-right',
    isEnabled: () => true,
    isChecked: ({ view }) => view.getState().inspectorOpen,
    run: ({ view }) => view.setState(({ inspectorOpen }) => ({ inspectorOpen: !inspectorOpen })),
  },
  {
    id: 'minimap',
    group: 'view',
    label: { key: 'command.minimap' },
    shortcuts: ['Alt+Shift+M'],
    icon: 'map',
    isEnabled: () => true,
    isChecked: ({ view }) => view.getState().minimapOpen,
    run: ({ view }) => view.setState(({ minimapOpen }) => ({ minimapOpen: !minimapOpen })),
  },
  { ...opens({ kind: 'find' }, ['Mod+F']), id: 'find', group: 'edit', icon: 'search' },
  { ...opens({ kind: 'commands' }, ['Mod+K']), id: 'commands', group: 'help', icon: 'command' },
  { ...opens({ kind: 'shortcuts' }, ['?']), id: 'shortcuts', group: 'help', icon: 'keyboard' },
  { ...opens({ kind: 'export' }, ['Mod+E']), id: 'export', group: 'file', icon: 'download' },
]

function opens(
  panel: Panel,
  shortcuts: readonly string[],
): Pick<Command, 'label' | 'shortcuts' | 'isEnabled' | 'run'> {
  return {
    label: { key: `command.${panel.kind}` },
    shortcuts,
    isEnabled: () => true,
    run: ({ view }) => view.setState({ panel }),
  }
}
