import { withField } from '@/core/model/withField.ts'
import type { Kinds, Sop } from '@/core/model/sop.ts'

/** Says what sort of SOP it is. */
export function setKinds(sop: Sop, kinds: Kinds): Sop {
  return withField(sop, 'kinds', kinds)
}
