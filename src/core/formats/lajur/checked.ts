import * as v from 'valibot'
import { complaint, pathOf } from './complaint.ts'
import { isObject } from './isObject.ts'
import { lajurFile } from './schema.ts'
import type { LajurFile } from './schema.ts'
import { found, where } from './where.ts'
import type { PathPart } from './where.ts'
import type { Message } from '@/core/model/message.ts'

export type Checked =
  | { readonly ok: true; readonly file: LajurFile; readonly warnings: readonly Message[] }
  | { readonly ok: false; readonly reason: Message }

/**
 * Fields that say how something looks or is grouped, not what it is. A value that cannot be used there is left
 * out and listed; anywhere else it means that we do not understand the file, and it is refused.
 */
const dispensable = new Set([
  ...['language', 'status', 'profile', 'orientation', 'kinds', 'page', 'logo'],
  ...['group', 'width', 'tint', 'pageBreak', 'place', 'letter', 'link'],
  ...['line', 'directed', 'route', 'labelPlace'],
])

type Issue = v.InferIssue<typeof lajurFile>

/** Builds a new file of exactly the known fields, or says which field is wrong. */
export function checked(value: unknown): Checked {
  const first = v.safeParse(lajurFile, value)
  if (first.success) return { ok: true, file: first.output, warnings: [] }
  const fatal = first.issues.find((issue) => dispensablePath(issue) === null)
  if (fatal) return { ok: false, reason: complaint(fatal) }
  const paths = new Map(first.issues.map((issue) => [where(dispensablePath(issue) ?? []), issue] as const))
  const warnings = [...paths].map(([place, issue]) => {
    const path = dispensablePath(issue) ?? []
    return { key: 'format.leftOut', where: place, found: found(removed(value, path)) }
  })
  const second = v.safeParse(lajurFile, value)
  return second.success
    ? { ok: true, file: second.output, warnings }
    : { ok: false, reason: complaint(second.issues[0]) }
}

/** The path to what is left out: the field itself, or the list it stands in; null where nothing may be left out. */
function dispensablePath(issue: Issue): PathPart[] | null {
  const path = pathOf(issue)
  const start = path.findIndex((part) => typeof part === 'string' && dispensable.has(part))
  if (start < 0) return null
  const item = path.findIndex((part, index) => index > start && typeof part === 'number')
  return item < 0 ? path : path.slice(0, item)
}

/** Takes the field out of the parsed file, which is ours alone, and returns what it was. */
function removed(value: unknown, path: readonly PathPart[]): unknown {
  let parent: unknown = value
  for (const part of path.slice(0, -1)) parent = isObject(parent) ? parent[part] : undefined
  const last = path.at(-1)
  if (!isObject(parent) || last === undefined) return undefined
  const before = parent[last]
  delete parent[last]
  return before
}
