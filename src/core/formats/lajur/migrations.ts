/** Lifts a file of the version before to version `to`. Released ones are never edited. */
export interface Migration {
  readonly to: number
  readonly why: string
  readonly up: (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

/** In ascending order, without gaps, from version 2. Empty: there has only been one version. */
export const migrations: readonly Migration[] = []
