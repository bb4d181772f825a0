import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lockFile = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
// npm's own format, version 3.
const { packages } = JSON.parse(lockFile) as { packages: Readonly<Record<string, LockedPackage>> }

describe('package-lock.json', () => {
  // A registry that lacks the builds of other systems makes npm leave them out, and then `npm ci` fails everywhere.
  it('names the builds of every system', () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))

    expect(wanted.length).toBeGreaterThan(50)
    expect(wanted.filter((name) => !present.has(name))).toEqual([])
  })

  it('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
  })
})
