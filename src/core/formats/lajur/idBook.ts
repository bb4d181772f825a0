import { found } from './where.ts'
import type { IdSource } from '@/core/model/newId.ts'
import type { Message } from '@/core/model/message.ts'

/** Gives every row of a file an id that is safe and its own, and notes which had to change. */
export interface IdBook {
  /** The row's own id where it can be kept, otherwise a new one. */
  claim(id: string, where: string): string
  readonly warnings: readonly Message[]
}

export function createIdBook(newId: IdSource): IdBook {
  const taken = new Set<string>()
  const warnings: Message[] = []
  const fresh = (): string => {
    for (;;) {
      const id = newId()
      if (!taken.has(id)) return id
    }
  }
  return {
    warnings,
    claim(id, where) {
      const isFree = isSafeId(id) && !taken.has(id)
      if (!isFree)
        warnings.push({ key: taken.has(id) ? 'format.duplicateId' : 'format.badId', where, found: found(id) })
      const own = isFree ? id : fresh()
      taken.add(own)
      return own
    },
  }
}

/** Letters, digits, `_` and `-`, and no name that every object of JavaScript has. */
function isSafeId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) && id !== 'prototype' && !(id in Object.prototype)
}
