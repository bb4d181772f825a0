import type { Sop } from './sop.ts'

/** The hashes of the pictures that a Sop refers to: whoever draws it or writes it to a file needs them. */
export function pictureHashes({ identity }: Sop): readonly string[] {
  return identity.logo === undefined ? [] : [identity.logo]
}
