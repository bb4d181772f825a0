import type { IdSource } from '@/core/model/newId.ts'

/** Ids that count, so that tests repeat: `n1`, `n2` … */
export function countingIds(prefix = 'n'): IdSource {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count}`
  }
}
