import type { Language, Sop } from '@/core/model/sop.ts'

/** A built-in SOP to start from. */
export interface Example {
  readonly name: string
  readonly title: string
  readonly language: Language
  /** The Sop with ids of its own; every call gives it a new identity, so it can be added more than once. */
  read(): Promise<Sop>
}
