import type { Message } from '@/core/model/message.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'
import { restyleFlows } from '@/core/operations/restyleFlows.ts'
import { reverseFlows } from '@/core/operations/reverseFlows.ts'
import { unpinFlows } from '@/core/operations/unpinFlows.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { idsOf, selected } from '../selected.ts'
import type { Command } from './command.ts'
import { startTyping } from './textCommands.ts'

/** What can be done with the selected flows. */
export const flowCommands: readonly Command[] = [
  {
    ...flowCommand({ key: 'edit.reverseFlows' }, reverseFlows),
    id: 'reverse-flow',
    label: { key: 'command.reverseFlow' },
    shortcuts: ['Alt+Shift+R'],
    icon: 'arrow-right-left',
  },
  {
    id: 'dashed',
    group: 'format',
    label: { key: 'command.dashed' },
    shortcuts: ['Alt+Shift+D'],
    isEnabled: hasFlows,
    isChecked: (editor) => allFlows(editor, ({ line }) => line === 'dashed'),
    run(editor) {
      const line = allFlows(editor, (flow) => flow.line === 'dashed') ? 'solid' : 'dashed'
      restyle(editor, { line })
    },
  },
  {
    id: 'directed',
    group: 'format',
    label: { key: 'command.directed' },
    shortcuts: ['Alt+Shift+H'],
    isEnabled: hasFlows,
    isChecked: (editor) => allFlows(editor, ({ directed }) => directed),
    run: (editor) => restyle(editor, { directed: !allFlows(editor, (flow) => flow.directed) }),
  },
  {
    id: 'edit-label',
    group: 'edit',
    label: { key: 'command.editLabel' },
    shortcuts: [],
    icon: 'text-cursor-input',
    isEnabled: hasFlows,
    run(editor) {
      const flow = selected(editor).flows.at(-1)
      if (!flow) return
      editor.view.setState({ selection: new Set([flow.id]) })
      startTyping(editor, null)
    },
  },
  {
    ...flowCommand({ key: 'edit.unpinFlows' }, unpinFlows),
    id: 'reset-route',
    label: { key: 'command.resetRoute' },
    shortcuts: ['Alt+Shift+U'],
    icon: 'pin-off',
    isEnabled: (editor) =>
      canEdit(editor) &&
      selected(editor).flows.some(({ route, labelPlace }) => route !== undefined || labelPlace !== undefined),
  },
]

function flowCommand(
  label: Message,
  operation: (sop: Sop, ids: ReadonlySet<FlowId>) => Sop,
): Pick<Command, 'group' | 'isEnabled' | 'run'> {
  return {
    group: 'format',
    isEnabled: hasFlows,
    run(editor) {
      const ids = idsOf(selected(editor).flows)
      editor.edit(label, (sop) => operation(sop, ids))
    },
  }
}

function restyle(editor: Editor, style: Partial<Pick<Flow, 'line' | 'directed'>>): void {
  const ids = idsOf(selected(editor).flows)
  editor.edit({ key: 'edit.restyleFlows' }, (sop) => restyleFlows(sop, ids, style))
}

function hasFlows(editor: Editor): boolean {
  return canEdit(editor) && selected(editor).flows.length > 0
}

function allFlows(editor: Editor, is: (flow: Flow) => boolean): boolean {
  const { flows } = selected(editor)
  return flows.length > 0 && flows.every(is)
}
