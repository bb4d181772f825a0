import { encodeFragment, fragmentType } from '@/core/formats/clipboard/encodeFragment.ts'
import { encodeHtmlRows, encodeRows } from '@/core/formats/clipboard/encodeRows.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import { copyFragment } from '@/core/model/fragment.ts'
import { textOfField } from '@/core/model/textOfField.ts'
import { shapesOfActor, shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import type { Step } from '@/core/model/sop.ts'
import type { Editor } from '../editor.ts'
import { currentField } from '../form/currentCell.ts'
import { selected } from '../selected.ts'
import type { ClipboardTexts } from '../services.ts'

/**
 * What copying the selection puts on the clipboard: the fragment for other SOPs and tabs, and its steps as a table and
 * as tab-separated text for everything else; of a chosen cell of the form its text. Null where nothing is selected that can be copied.
 */
export function clipboardTexts(editor: Editor): ClipboardTexts | null {
  const { sop } = editor.document.getState()
  const field = currentField(editor)
  if (field) return { 'text/plain': textOfField(sop, field) }
  const rows = selected(editor)
  const shapes: ReadonlySet<ShapeId> = new Set([
    ...rows.shapes.map(({ id }) => id),
    ...rows.steps.flatMap(({ id }) => shapesOfStep(sop, id).map((shape) => shape.id)),
    ...rows.actors.flatMap(({ id }) => shapesOfActor(sop, id).map((shape) => shape.id)),
  ])
  const fragment = copyFragment(sop, shapes)
  const steps = rows.steps.length > 0 ? stepsAmong(stepsInOrder(sop), rows.steps) : fragment.steps
  if (steps.length === 0) return null
  const plain = encodeRows(steps)
  const table = encodeHtmlRows(steps)
  if (fragment.shapes.length === 0) return { 'text/plain': plain, 'text/html': table }
  const encoded = encodeFragment(fragment)
  return { 'text/plain': plain, 'text/html': withFragment(table, encoded), [fragmentType]: encoded }
}

/** Whether there is anything for `clipboardTexts`; cheap enough for every drawing of a menu. */
export function canCopy(editor: Editor): boolean {
  const { sop } = editor.document.getState()
  const { shapes, steps, actors } = selected(editor)
  if (currentField(editor)) return true
  return shapes.length + steps.length > 0 || actors.some(({ id }) => shapesOfActor(sop, id).length > 0)
}

/** The attribute of the copied table that carries the fragment where a browser allows no media type of our own. */
export const fragmentAttribute = 'data-lajur'

/** Percent signs instead of quotation marks and angle brackets: safe inside an attribute whatever the texts hold. */
function withFragment(table: string, encoded: string): string {
  return table.replace('<table', `<table ${fragmentAttribute}="${encodeURIComponent(encoded)}"`)
}

function stepsAmong(all: readonly Step[], chosen: readonly Step[]): readonly Step[] {
  return all.filter((step) => chosen.includes(step))
}
