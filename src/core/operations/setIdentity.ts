import { withField } from '@/core/model/withField.ts'
import type { Identity } from '@/core/model/identity.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Replaces some of what the identity page states. */
export function setIdentity(sop: Sop, identity: Partial<Identity>): Sop {
  return withField(sop, 'identity', { ...sop.identity, ...identity })
}
