import type { Message } from '@/core/model/message.ts'
import { formStyle } from './formStyle.ts'
import type { FormTable } from './formTable.ts'
import type { SheetPlan } from './sheetPlan.ts'
import { unprintedTexts } from './symbols.ts'

/** What a person should know about the table: that its paper is too small, and what it does not print. */
export function formNotes(table: FormTable, sheets: SheetPlan): readonly Message[] {
  return [...(table.narrow ? [table.narrow] : []), ...lowNote(table, sheets), ...unprintedNote(table)]
}

/** Symbols are never split: a row of them that is higher than a page reaches beyond it. */
function lowNote({ rows }: FormTable, { room, isTooLow }: SheetPlan): readonly Message[] {
  const highest = Math.max(formStyle.leastBody, ...rows.map(({ symbols }) => symbols))
  return isTooLow || highest > room.later ? [{ key: 'layout.tooLow' }] : []
}

function unprintedNote({ sop, arrangement, symbols }: FormTable): readonly Message[] {
  const unprinted = unprintedTexts(sop, arrangement, symbols)
  if (unprinted.length === 0) return []
  const rows = [...new Set(unprinted.map(({ row }) => row + 1))].join(', ')
  return [{ key: 'layout.ownTextsUnprinted', count: unprinted.length, rows }]
}
