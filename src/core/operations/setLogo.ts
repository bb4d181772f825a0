import type { Sop } from '@/core/model/sop.ts'
import { withField } from '@/core/model/withField.ts'

/** Gives the SOP the logo whose bytes have this SHA-256 (in hex), or none. */
export function setLogo(sop: Sop, hash: string | null): Sop {
  if ((sop.identity.logo ?? null) === hash) return sop
  const { logo: _, ...others } = sop.identity
  return withField(sop, 'identity', hash === null ? others : { ...others, logo: hash })
}
