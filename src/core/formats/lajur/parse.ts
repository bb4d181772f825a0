import { jsonFault, lineAndColumn } from './jsonFault.ts'
import type { Message } from '@/core/model/message.ts'

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: Message }

/** A SOP nests seven deep; what nests deeper than this was made to break readers. */
const maxDepth = 32

/** The value a JSON text stands for, nested no deeper than 32; otherwise where and why it is broken. */
export function parse(json: string): Parsed {
  if (/^[ \t\r\n]*$/.test(json)) return { ok: false, reason: { key: 'format.emptyFile' } }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, reason: broken(json) }
  }
  return isDeep(value)
    ? { ok: false, reason: { key: 'format.tooDeep', limit: maxDepth } }
    : { ok: true, value }
}

function broken(json: string): Message {
  const fault = jsonFault(json)
  // A reader that gave up on text without a fault ran out of stack.
  if (fault === null) return { key: 'format.tooDeep', limit: maxDepth }
  const { line, column } = lineAndColumn(json, fault.at)
  if (fault.kind === 'unfinished') return { key: 'format.cutOff', line, column }
  if (fault.kind === 'trailing') return { key: 'format.trailing', line, column }
  // The first character already is none of JSON's: this never was such a file.
  if (fault.at === json.search(/[^ \t\r\n]/)) return { key: 'format.notLajur' }
  return { key: 'format.brokenJson', line, column }
}

/** Level by level, because a recursive walk of 100,000 nested lists ends the stack. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= maxDepth; depth++) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    if (level.length === 0) return false
  }
  return true
}
