import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { selected } from '../selected.ts'
import type { Typing } from '../view.ts'
import type { Command } from './command.ts'

/** Opens texts for typing on the canvas. */
export const textCommands: readonly Command[] = [
  {
    id: 'edit-text',
    group: 'edit',
    label: { key: 'command.editText' },
    shortcuts: ['F2'],
    icon: 'pencil',
    isEnabled: (editor) => canEdit(editor) && textToType(editor) !== null,
    run: (editor) => startTyping(editor, null),
  },
  {
    id: 'edit-title',
    group: 'edit',
    label: { key: 'command.editTitle' },
    shortcuts: [],
    isEnabled: canEdit,
    run: ({ view }) => view.setState({ typing: { of: { kind: 'title' }, initial: null } }),
  },
]

/** Opens the text of what is selected; `initial`, the character that was typed, replaces the old text. */
export function startTyping(editor: Editor, initial: string | null): void {
  const of = textToType(editor)
  if (of !== null && canEdit(editor)) editor.view.setState({ typing: { of, initial } })
}

/** Whose text F2 edits: the shape, flow, lane or group selected last; with a row selected, its first shape's. */
function textToType(editor: Editor): Typing['of'] | null {
  const { shapes, flows, actors, groups, steps } = selected(editor)
  const shape = shapes.at(-1)
  if (shape) return { kind: 'shape', id: shape.id }
  const flow = flows.at(-1)
  if (flow) return { kind: 'label', id: flow.id }
  const actor = actors.at(-1)
  if (actor) return { kind: 'actor', id: actor.id }
  const group = groups.at(-1)
  if (group) return { kind: 'group', id: group.id }
  const { sop } = editor.document.getState()
  const step = steps.at(-1)
  const first = editor.scene().shapes.find(({ id }) => sop.shapes[id]?.step === step?.id)
  return step && first ? { kind: 'shape', id: first.id } : null
}
