import type { KeyboardEvent } from 'react'
import type { Stage } from '@/canvas/stage/stage.ts'
import { canEdit } from '@/editor/canEdit.ts'
import { allCommands } from '@/editor/commands/all.ts'
import { cellCommands } from '@/editor/commands/cells.ts'
import type { Command } from '@/editor/commands/command.ts'
import { commandFor, type KeyPress, typesText } from '@/editor/commands/shortcuts.ts'
import { currentField } from '@/editor/form/currentCell.ts'
import { openField } from '@/editor/form/typeField.ts'
import { commitGrow } from '@/editor/placing/grow.ts'
import { selected } from '@/editor/selected.ts'
import type { Typing } from '@/editor/view.ts'
import { platform } from './platform.ts'

/** A key went down on the canvas: the command it stands for, else the start of typing. */
export function keyPressed({ editor }: Stage, event: KeyboardEvent): void {
  const press = event.nativeEvent
  if (press.isComposing || press.defaultPrevented) return
  if (editor.view.getState().panel !== null) return keyForPanel(editor, event)
  const command = commandOnForm(editor, press) ?? commandFor(press, platform(), allCommands)
  if (command) {
    if (!command.isEnabled(editor)) return
    event.preventDefault()
    event.stopPropagation()
    // Commands tell the user themselves what went wrong; a rejection here is a bug and belongs on the console.
    void command.run(editor)
    return
  }
  if (!typesText(press)) return
  const field = currentField(editor)
  const of = field ? null : typableOf(editor)
  if (!field && !of) return
  event.preventDefault()
  if (field) openField(editor, field, press.key)
  else if (of) editor.view.setState({ typing: { of, initial: press.key } })
}

/** On the form the keys belong to the chosen cell first. */
function commandOnForm(editor: Stage['editor'], press: KeyPress): Command | undefined {
  if (editor.view.getState().view !== 'form') return undefined
  const command = commandFor(press, platform(), cellCommands)
  return command?.isEnabled(editor) ? command : undefined
}

/** A dialog was asked for and is on its way: what is typed is meant for it and must not reach the chart. */
function keyForPanel({ view }: Stage['editor'], event: KeyboardEvent): void {
  event.preventDefault()
  if (event.key === 'Escape') view.setState({ panel: null })
}

/** A key was let go: with Ctrl, what grew from it is there for good. */
export function keyReleased({ editor }: Stage, event: KeyboardEvent): void {
  const held = platform() === 'mac' ? 'Meta' : 'Control'
  if (event.key === held && editor.gesture.getState().kind === 'grow') commitGrow(editor)
}

/** The one selected thing whose text typing replaces. */
function typableOf(editor: Stage['editor']): Typing['of'] | null {
  if (!canEdit(editor) || editor.view.getState().selection.size !== 1) return null
  const { shapes, flows, actors, groups } = selected(editor)
  if (shapes[0]) return { kind: 'shape', id: shapes[0].id }
  if (flows[0]) return { kind: 'label', id: flows[0].id }
  if (actors[0]) return { kind: 'actor', id: actors[0].id }
  if (groups[0]) return { kind: 'group', id: groups[0].id }
  return null
}
