import type * as v from 'valibot'
import { isObject } from './isObject.ts'
import { where } from './where.ts'
import type { PathPart } from './where.ts'
import type { Message } from '@/core/model/message.ts'

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly wrapped?: Schema
}

/** Tools that edit JSON write this to find our schema. */
const tolerated = new Set(['$schema'])

/** What a file holds that the schema does not know and that is therefore not taken over: each key once, counted. */
export function unknownKeys(schema: Schema, value: unknown): Message[] {
  const counts = new Map<string, { first: string; count: number }>()
  const visit = (known: Schema, part: unknown, path: readonly PathPart[]): void => {
    const inner = known.wrapped ?? known
    if (!isObject(part)) return
    if (inner.item && Array.isArray(part)) {
      for (const [index, item] of part.entries()) visit(inner.item, item, [...path, index])
    } else if (inner.entries && !Array.isArray(part)) {
      for (const key of Object.keys(part)) {
        const entry = Object.hasOwn(inner.entries, key) ? inner.entries[key] : undefined
        if (entry) visit(entry, part[key], [...path, key])
        else if (!tolerated.has(key)) count([...path, key])
      }
    }
  }
  const count = (path: readonly PathPart[]): void => {
    const kind = path.filter((part) => typeof part === 'string').join('\u0000')
    const known = counts.get(kind)
    if (known) known.count += 1
    else counts.set(kind, { first: where(path), count: 1 })
  }
  visit(schema, value, [])
  return [...counts.values()].map(({ first, count: times }) => ({
    key: 'format.unknownKey',
    where: first,
    count: times,
  }))
}
