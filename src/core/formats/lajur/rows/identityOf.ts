import { identityDefaults } from '../defaults.ts'
import type { FileIdentity } from '../schema.ts'
import type { Identity } from '@/core/model/identity.ts'

/** The identity a file describes, with nothing where it says nothing. */
export function identityOf(identity: FileIdentity): Identity {
  return {
    ...identityDefaults,
    ...identity,
    approval: { ...identityDefaults.approval, ...identity.approval },
  }
}
