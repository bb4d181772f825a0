import { withField } from '@/core/model/withField.ts'
import type { Status, Sop } from '@/core/model/sop.ts'

/** Sets how far the SOP has come: draft, reviewed or approved. */
export function setStatus(sop: Sop, status: Status): Sop {
  return withField(sop, 'status', status)
}
