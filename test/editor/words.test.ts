import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCommands } from '@/editor/commands/all.ts'
import type { Catalogue } from '@/languages/catalogues.ts'
import { catalogues } from '#test/support/words.ts'

const source = new URL('../../src/', import.meta.url)
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('languages'))
  .map((name) => readFileSync(new URL(name, source), 'utf8'))
  .join('\n')

/** The keys of an area that stand in the code as they are. */
function keysInCode(area: string): ReadonlySet<string> {
  return new Set([...code.matchAll(new RegExp(`'${area}\\.(\\w+)'`, 'g'))].map(([, key]) => key ?? ''))
}

/** The keys of an area without their plural endings. */
function keysOf(catalogue: Catalogue, area: string): ReadonlySet<string> {
  return new Set(Object.keys(catalogue[area] ?? {}).map((key) => key.replace(/_(?:one|other)$/, '')))
}

describe.each(['id', 'en'] as const)('the words of the editor in %s', (language) => {
  it.each(['edit', 'command', 'spoken'])('have every key of %s that the code says', (area) => {
    const known = keysOf(catalogues[language], area)

    expect([...keysInCode(area)].filter((key) => !known.has(key))).toEqual([])
  })

  it('hold no name of an edit that nothing does', () => {
    const said = keysInCode('edit')
    // Named after their command.
    const derived = new Set(['alignInLane', 'alignInRow'])

    expect(
      [...keysOf(catalogues[language], 'edit')].filter((key) => !said.has(key) && !derived.has(key)),
    ).toEqual([])
  })

  it('hold no name of a command that there is not', () => {
    const said = new Set([
      ...keysInCode('command'),
      ...allCommands.map(({ label }) => label.key.slice('command.'.length)),
    ])
    const groups = [
      ...new Set(allCommands.map(({ group }) => `group${group.charAt(0).toUpperCase()}${group.slice(1)}`)),
    ]
    const known = keysOf(catalogues[language], 'command')

    expect([...known].filter((key) => !said.has(key) && !groups.includes(key))).toEqual([])
    expect(groups.filter((key) => !known.has(key))).toEqual([])
  })
})
