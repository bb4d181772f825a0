import { withField } from '@/core/model/withField.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Names the procedure. */
export function setTitle(sop: Sop, title: string): Sop {
  return withField(sop, 'title', title)
}
