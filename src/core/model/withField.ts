import { isEqualData } from '@/core/model/diff.ts'
import type { fieldNames } from '@/core/model/diff.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The Sop with one of its own fields replaced; the same Sop if it says that already. */
export function withField<Name extends (typeof fieldNames)[number]>(
  sop: Sop,
  name: Name,
  value: Sop[Name],
): Sop {
  return isEqualData(sop[name], value) ? sop : { ...sop, [name]: value }
}
