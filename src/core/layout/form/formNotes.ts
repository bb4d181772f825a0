import type { Message } from '@/core/model/message.ts'
import type { FormTable } from './formTable.ts'
import { unprintedTexts } from './symbols.ts'

/** What a person should know about the table: what it does not print, and that its paper is too small. */
export function formNotes({ sop, arrangement, symbols }: FormTable): readonly Message[] {
  const unprinted = unprintedTexts(sop, arrangement, symbols)
  if (unprinted.length === 0) return []
  const rows = [...new Set(unprinted.map(({ row }) => row + 1))].join(', ')
  return [{ key: 'layout.ownTextsUnprinted', count: unprinted.length, rows }]
}
