import type { Command, CommandGroup } from '@/editor/commands/command.ts'
import type { Editor } from '@/editor/editor.ts'
import { currentField } from '@/editor/form/currentCell.ts'
import { selected } from '@/editor/selected.ts'
import type { Message } from '@/core/model/message.ts'
import type { MessageKey } from '@/languages/messageKey.ts'

/** A part of a context menu: commands side by side, or behind a name of their own. */
export interface MenuSection {
  readonly name: MessageKey | null
  readonly commands: readonly Command[]
}

type Takes = (command: Command) => boolean
type Menu = readonly { readonly name: MessageKey | null; readonly takes: Takes }[]

const isOf =
  (...groups: readonly CommandGroup[]): Takes =>
  ({ group }) =>
    groups.includes(group)
const isOneOf =
  (...ids: readonly string[]): Takes =>
  ({ id }) =>
    ids.includes(id)
/** Puts a symbol somewhere. */
const isSymbol: Takes = ({ id }) => id.startsWith('insert-')
const isConversion: Takes = ({ id }) => id.startsWith('retype-') || id === 'swap-start-end'
const isTint: Takes = ({ id }) => id.startsWith('tint-')

/** Offered elsewhere, and here only noise. */
const isNoise = isOneOf(
  ...['undo', 'redo', 'edit-title', 'select-none', 'select-exits', 'find'],
  ...['vertical-lanes', 'horizontal-lanes', 'profile-sop-ap', 'profile-generic'],
)

const onShapes: Menu = [
  { name: null, takes: isOneOf('edit-text', 'cut', 'copy', 'paste', 'duplicate', 'delete') },
  { name: null, takes: isOneOf('append-next', 'connect') },
  { name: 'canvas.insertAfter', takes: isSymbol },
  { name: 'canvas.changeTo', takes: isConversion },
  {
    name: 'command.groupArrange',
    takes: (command) => isOf('insert', 'arrange')(command) || isOneOf('select-row', 'select-lane')(command),
  },
  { name: 'inspector.tint', takes: isTint },
]

const onFlows: Menu = [
  { name: null, takes: isOneOf('edit-label', 'delete') },
  { name: null, takes: isOneOf('reverse-flow', 'dashed', 'directed', 'reset-route') },
  { name: 'command.groupInsert', takes: isSymbol },
]

/** A lane or a row does not say where a symbol would stand. */
const onBands: Menu = [
  { name: null, takes: isOf('edit') },
  {
    name: null,
    takes: (command) => isOf('insert')(command) && !isSymbol(command) && command.id !== 'append-next',
  },
  { name: 'command.groupArrange', takes: isOf('arrange') },
  { name: 'inspector.tint', takes: isTint },
]

/** A field of the form: its text, and the row it stands in. */
const onCell: Menu = [
  { name: null, takes: isOneOf('cut', 'copy', 'paste') },
  { name: null, takes: isOneOf('add-step-above', 'add-step-below', 'delete') },
  { name: 'command.groupArrange', takes: isOf('arrange') },
]

const onPaper: Menu = [
  { name: null, takes: isOf('edit') },
  { name: null, takes: isSymbol },
  { name: null, takes: isOf('insert') },
]

/**
 * What a context menu offers for what is selected: the commands that can be run on it, each once, in sections. Walking,
 * files and the view belong to keys and to the menu bar.
 */
export function menuCommands(commands: readonly Command[], editor: Editor): readonly MenuSection[] {
  const offered = commands.filter((command) => !isNoise(command) && command.isEnabled(editor))
  const taken = new Set<Command>()
  return menuFor(editor).flatMap(({ name, takes }) => {
    const own = offered.filter(
      (command) =>
        takes(command) && !taken.has(command) && !isDone(command, editor) && isOnBand(command, editor),
    )
    for (const command of own) taken.add(command)
    return own.length > 0 ? [{ name, commands: own }] : []
  })
}

function menuFor(editor: Editor): Menu {
  if (currentField(editor)) return onCell
  const { shapes, flows, actors, steps, groups } = selected(editor)
  if (shapes.length > 0) return onShapes
  if (actors.length + steps.length + groups.length > 0) return onBands
  return flows.length > 0 ? onFlows : onPaper
}

/** The kinds of symbols by the command that converts to them: below `Change to` the kind says enough. */
const kindNames: Readonly<Record<string, MessageKey>> = {
  'retype-activity': 'ui.symbolActivity',
  'retype-decision': 'ui.symbolDecision',
  'retype-start': 'ui.symbolStart',
  'retype-end': 'ui.symbolEnd',
  'retype-connector': 'ui.symbolConnector',
  'retype-off-page-connector': 'ui.symbolOffPageConnector',
}

/** What a command is called in its section. */
export function nameInMenu({ id, label }: Command, editor: Editor): Message {
  if (isOnRowOfCell(id, editor)) return { key: 'edit.removeSteps', count: 1 }
  const key = kindNames[id]
  return key ? { key } : label
}

/** The shortcut that a menu shows; on a cell the key to delete empties the cell, while the menu deletes its row. */
export function shortcutInMenu({ id, shortcuts }: Command, editor: Editor): string | undefined {
  return isOnRowOfCell(id, editor) ? undefined : shortcuts[0]
}

const isOnRowOfCell = (id: string, editor: Editor): boolean =>
  id === 'delete' && currentField(editor) !== null

/** Whether the selected symbols are of that kind already. */
const isDone = (command: Command, editor: Editor): boolean =>
  isConversion(command) && command.isChecked?.(editor) === true

/** Lanes are added beside lanes, steps beside steps; anything else says where for both. */
function isOnBand({ id }: Command, editor: Editor): boolean {
  const { actors, steps } = selected(editor)
  if (id.startsWith('add-lane')) return steps.length === 0
  return !id.startsWith('add-step') || actors.length === 0
}
