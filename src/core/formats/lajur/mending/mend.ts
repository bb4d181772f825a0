import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'

/** A Sop with one kind of broken invariant mended, and a warning for each place in the file where it was broken. */
export interface Mended {
  readonly sop: Sop
  readonly warnings: readonly Message[]
}

/** `where` says where in the file a row stands, by its id; rows come in the order of the file. */
export type Mend = (sop: Sop, where: ReadonlyMap<string, string>) => Mended
