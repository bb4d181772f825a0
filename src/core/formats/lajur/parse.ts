import { jsonFault, lineAndColumn } from './jsonFault.ts'
import { tooLarge } from './fileText.ts'
import type { Message } from '@/core/model/message.ts'

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: Message }

/** A SOP nests seven deep; what nests deeper than this was made to break readers. */
const maxDepth = 32

const [quote, backslash, bracket, brace] = [0x22, 0x5c, 0x5b, 0x7b] as const

/** The value a JSON text stands for, nested no deeper than 32; otherwise where and why it is broken. */
export function parse(json: string): Parsed {
  if (/^[ \t\r\n]*$/.test(json)) return { ok: false, reason: { key: 'format.emptyFile' } }
  if (isDeep(json)) return { ok: false, reason: { key: 'format.tooDeep', limit: maxDepth } }
  try {
    return { ok: true, value: JSON.parse(json) as unknown }
  } catch {
    return { ok: false, reason: broken(json) }
  }
}

function broken(json: string): Message {
  const fault = jsonFault(json)
  // A parser that gave up on text without a fault ran out of memory.
  if (fault === null) return tooLarge(json.length)
  const { line, column } = lineAndColumn(json, fault.at)
  if (fault.kind === 'unfinished') return { key: 'format.cutOff', line, column }
  if (fault.kind === 'trailing') return { key: 'format.trailing', line, column }
  // The first character already is none of JSON's: this never was such a file.
  if (fault.at === json.search(/[^ \t\r\n]/)) return { key: 'format.notLajur' }
  return { key: 'format.brokenJson', line, column }
}

/** Before the text is parsed: a million opened lists cost a parser seconds, and a recursive walk its stack. */
function isDeep(json: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (isText) {
      if (code === backslash) at += 1
      else if (code === quote) isText = false
    } else if (code === quote) isText = true
    else if (code === bracket || code === brace) {
      depth += 1
      if (depth > maxDepth) return true
    } else if (code === bracket + 2 || code === brace + 2) depth -= 1
  }
  return false
}
