import { describe, expect, it } from 'vitest'
import { migrated } from '@/core/formats/lajur/migrated.ts'
import { migrations } from '@/core/formats/lajur/migrations.ts'
import { formatVersion } from '@/core/formats/lajur/schema.ts'

const renamed = {
  to: 2,
  why: 'for the test',
  up: (file: Readonly<Record<string, unknown>>) => ({ ...file, second: file['first'] }),
}
const counted = {
  to: 3,
  why: 'for the test',
  up: (file: Readonly<Record<string, unknown>>) => ({ ...file, third: 3 }),
}

describe('an older file', () => {
  it('is lifted version by version to the newest', () => {
    const file = migrated({ version: 1, first: 'x' }, 1, [renamed, counted])

    expect(file).toEqual({ version: 3, first: 'x', second: 'x', third: 3 })
  })

  it('is only lifted over what it has not had yet', () => {
    const file = migrated({ version: 2, first: 'x' }, 2, [renamed, counted])

    expect(file).toEqual({ version: 3, first: 'x', third: 3 })
  })

  it('finds a migration for every version that was ever released', () => {
    const versions = Array.from({ length: formatVersion - 1 }, (_, index) => index + 2)

    expect(migrations.map(({ to }) => to)).toEqual(versions)
  })
})
