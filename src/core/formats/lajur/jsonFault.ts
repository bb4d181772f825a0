/** Where a text stops being JSON: an offset into it, and how. */
export interface JsonFault {
  /** `unfinished`: the text ends before the value does. `trailing`: something follows the value. */
  readonly kind: 'unexpected' | 'unfinished' | 'trailing'
  readonly at: number
}

type Expecting = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

const blank = /[ \t\r\n]*/y
const atom = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y
const word = /[\w.+-]*/y
/** What may still become a number. */
const numberBegun = /^-?(?:0|[1-9][0-9]*)?(?:\.[0-9]*)?(?:[eE][+-]?[0-9]*)?$/
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
// The next quote, backslash or control character of a text: found without backtracking, however long the text.
const special = /["\\\u0000-\u001f]/g

/**
 * The first place at which a text breaks the rules of JSON, or null. Browsers word this differently or not at
 * all, and a person needs the line. Iterative, so that no depth of nesting can exhaust the stack.
 */
export function jsonFault(json: string): JsonFault | null {
  const open: ('{' | '[')[] = []
  let expecting: Expecting = 'value'
  let at = 0
  for (;;) {
    at = end(blank, json, at) ?? at
    const inside = open.at(-1)
    const next = json[at]
    if (expecting === 'comma or end' && inside === undefined) {
      return next === undefined ? null : { kind: 'trailing', at }
    }
    if (next === undefined) return { kind: 'unfinished', at }
    if (expecting.endsWith('or end') && next === (inside === '{' ? '}' : ']')) {
      open.pop()
      expecting = 'comma or end'
      at += 1
    } else if (expecting === 'comma or end' || expecting === 'colon') {
      if (next !== (expecting === 'colon' ? ':' : ',')) return { kind: 'unexpected', at }
      expecting = expecting === 'colon' || inside === '[' ? 'value' : 'key'
      at += 1
    } else if (!expecting.startsWith('key') && (next === '{' || next === '[')) {
      open.push(next)
      expecting = next === '{' ? 'key or end' : 'value or end'
      at += 1
    } else {
      const isKey = expecting.startsWith('key')
      const scalar = next === '"' ? textEnd(json, at) : isKey ? fault('unexpected', at) : atomEnd(json, at)
      if (typeof scalar !== 'number') return scalar
      expecting = isKey ? 'colon' : 'comma or end'
      at = scalar
    }
  }
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(json: string, at: number): { line: number; column: number } {
  const before = json.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const fault = (kind: JsonFault['kind'], at: number): JsonFault => ({ kind, at })

function textEnd(json: string, start: number): number | JsonFault {
  let at = start + 1
  for (;;) {
    special.lastIndex = at
    if (!special.test(json)) return fault('unfinished', json.length)
    const found = special.lastIndex - 1
    if (json[found] === '"') return found + 1
    if (json[found] !== '\\') return fault('unexpected', found)
    const next = end(escapeSequence, json, found)
    if (next === null) {
      return /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(json.slice(found, found + 7))
        ? fault('unfinished', json.length)
        : fault('unexpected', found)
    }
    at = next
  }
}

function atomEnd(json: string, at: number): number | JsonFault {
  const found = end(atom, json, at)
  if (found !== null) return found
  const reaches = end(word, json, at) ?? at
  return reaches === json.length && isBegun(json.slice(at))
    ? fault('unfinished', reaches)
    : fault('unexpected', at)
}

function isBegun(rest: string): boolean {
  if (rest === '') return false
  return numberBegun.test(rest) || ['true', 'false', 'null'].some((name) => name.startsWith(rest))
}

function end(pattern: RegExp, json: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(json) ? pattern.lastIndex : null
}
