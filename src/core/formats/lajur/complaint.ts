import type * as v from 'valibot'
import { found, where } from './where.ts'
import type { PathPart } from './where.ts'
import type { Message } from '@/core/model/message.ts'

/** What is wrong with a file, where, and what stands there. */
export function complaint(issue: v.BaseIssue<unknown>): Message {
  const place = where(pathOf(issue))
  if (issue.received === 'undefined') return { key: 'format.missing', where: place }
  const said = { where: place, found: found(issue.input) }
  if (issue.type === 'string') return { key: 'format.mustBeText', ...said }
  if (issue.type === 'array') return { key: 'format.mustBeList', ...said }
  if (issue.type === 'object') return { key: 'format.mustBeObject', ...said }
  const allowed = allowedBy(issue)
  return { key: allowed.includes(',') ? 'format.mustBeOneOf' : 'format.mustBe', ...said, allowed }
}

/** What could stand there instead, as a person reads it. */
function allowedBy({ type, expected }: v.BaseIssue<unknown>): string {
  if (type === 'boolean') return 'true, false'
  return (expected ?? '')
    .replace(/^\(|\)$/g, '')
    .replaceAll(' | ', ', ')
    .replace(/^>=/, '≥ ')
    .replace(/^<=/, '≤ ')
}

/** The way from the whole file to what is wrong. */
export function pathOf(issue: v.BaseIssue<unknown>): PathPart[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}
