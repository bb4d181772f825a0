import { isObject } from './isObject.ts'
import { where } from './where.ts'
import type { PathPart } from './where.ts'
import type { Message } from '@/core/model/message.ts'

/** Longest text of one field, in UTF-16 units: thirty times the longest activity among 348 signed documents. */
export const maxTextLength = 20_000

/** The value with texts cut that are too long to lay out, and a warning for each. The same value where none is. */
export function withShortTexts<Value>(value: Value): { value: Value; warnings: readonly Message[] } {
  const warnings: Message[] = []
  const visit = (part: unknown, path: readonly PathPart[]): unknown => {
    if (typeof part === 'string' && part.length > maxTextLength) {
      warnings.push({ key: 'format.textCut', where: where(path), limit: maxTextLength })
      return cut(part)
    }
    if (!isObject(part)) return part
    if (Array.isArray(part)) return part.map((item, index) => visit(item, [...path, index]))
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, visit(item, [...path, key])]))
  }
  const short = visit(value, [])
  return warnings.length === 0 ? { value, warnings } : { value: short as Value, warnings }
}

/** Never between the halves of one character. */
function cut(text: string): string {
  const last = text.charCodeAt(maxTextLength - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? maxTextLength - 1 : maxTextLength)
}
