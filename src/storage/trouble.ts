import type { Message } from '@/core/model/message.ts'

/** Why something could not be kept, what the user can do, and whether trying again makes sense. */
export interface Trouble {
  readonly reason: Message
  readonly advice: Message
  readonly retry: boolean
}

/** What a failed write means for the user. */
export function troubleOf(error: unknown): Trouble {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) {
    return { reason: { key: 'storage.full' }, advice: { key: 'storage.fullAdvice' }, retry: true }
  }
  if (names.includes('DatabaseClosedError') || names.includes('VersionError')) return newerLajur
  return { reason: { key: 'storage.writeFailed' }, advice: { key: 'storage.writeFailedAdvice' }, retry: true }
}

export const newerLajur: Trouble = {
  reason: { key: 'storage.newer' },
  advice: { key: 'storage.newerAdvice' },
  retry: false,
}

export const unavailable: Trouble = {
  reason: { key: 'storage.unavailable' },
  advice: { key: 'storage.unavailableAdvice' },
  retry: false,
}

/** A full disk arrives as an AbortError with the real error inside. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return []
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  return 'inner' in error ? [...name, ...namesOf(error.inner)] : name
}
