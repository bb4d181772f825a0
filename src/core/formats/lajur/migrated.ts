import type { Migration } from './migrations.ts'

/** The file lifted, one version at a time, from its own version to the newest that `migrations` know. */
export function migrated(
  file: Readonly<Record<string, unknown>>,
  version: number,
  migrations: readonly Migration[],
): Readonly<Record<string, unknown>> {
  return migrations
    .filter(({ to }) => to > version)
    .reduce((lifted, { to, up }) => ({ ...up(lifted), version: to }), file)
}
