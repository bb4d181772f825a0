import { compact, unless } from './compact.ts'
import type { FileApproval, FileIdentity } from './schema.ts'
import type { Identity } from '@/core/model/identity.ts'

/** What a file says about the identity page: only what is filled in. */
export function identityInFile(identity: Identity): FileIdentity {
  return compact({
    logo: identity.logo,
    agency: [...identity.agency],
    unit: unless(identity.unit, ''),
    number: unless(identity.number, ''),
    created: unless(identity.created, ''),
    revised: unless(identity.revised, ''),
    effective: unless(identity.effective, ''),
    approval: compact<FileApproval>({
      position: unless(identity.approval.position, ''),
      name: unless(identity.approval.name, ''),
      nip: unless(identity.approval.nip, ''),
    }),
    legalBasis: [...identity.legalBasis],
    related: [...identity.related],
    warnings: [...identity.warnings],
    qualifications: [...identity.qualifications],
    equipment: [...identity.equipment],
    records: [...identity.records],
  })
}
