/** What the identity page states (domain.md N23, N24). Texts, dates and lists are kept as given. */
export interface Identity {
  /** SHA-256, in hex, of the emblem's bytes; the picture itself is kept beside the Sop. */
  readonly logo?: string
  /** Lines of the agency block, from the agency down. */
  readonly agency: readonly string[]
  readonly unit: string
  readonly number: string
  /** Dates as given: ISO (`2024-10-31`), partial (`2024-10`) or free text. */
  readonly created: string
  readonly revised: string
  readonly effective: string
  readonly approval: Approval
  readonly legalBasis: readonly string[]
  readonly related: readonly string[]
  readonly warnings: readonly string[]
  readonly qualifications: readonly string[]
  readonly equipment: readonly string[]
  readonly records: readonly string[]
}

/** Who approves the SOP (disahkan oleh). */
export interface Approval {
  readonly position: string
  readonly name: string
  /** Civil-servant number. */
  readonly nip: string
}
