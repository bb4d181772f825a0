import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, invertChanges } from '@/core/model/applyChanges.ts'
import { diff, isEmptyChanges, isEqualData, tableNames } from '@/core/model/diff.ts'
import { equalSops } from '@/core/model/equalSops.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import { rowIndex } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { arbitrarySops } from '#test/support/arbitraries.ts'
import { frozen } from '#test/support/frozen.ts'
import { arbitraryEdit, editNames } from '#test/support/randomEdit.ts'

const cases = { numRuns: 500, seed: 20261121 }
const walks = () => fc.tuple(arbitrarySops(), fc.array(arbitraryEdit(), { minLength: 1, maxLength: 25 }))

describe('random Sops', () => {
  it('keep the invariants, and half of them are entangled', () => {
    const sops = fc.sample(arbitrarySops(), cases)

    const entangled = sops.filter(isEntangled)

    expect(sops.flatMap(brokenInvariants)).toEqual([])
    expect(sops.length).toBeGreaterThanOrEqual(500)
    expect(entangled.length).toBeGreaterThanOrEqual(sops.length / 2)
  })
})

describe('every sequence of edits', () => {
  it('keeps the invariants after each edit, without touching the Sop it was given', () => {
    const tried = new Set<string>()
    fc.assert(
      fc.property(walks(), ([start, edits]) => {
        let sop = frozen(start)
        for (const edit of edits) {
          const next = frozen(edit.apply(sop))
          if (next !== sop) tried.add(edit.name)
          expect(brokenInvariants(next), `${edit.name} ${edit.seed}`).toEqual([])
          sop = next
        }
      }),
      cases,
    )
    expect(editNames.filter((name) => !tried.has(name))).toEqual([])
  })

  it('is undone to the start and redone to the end by its differences', () => {
    fc.assert(
      fc.property(walks(), ([start, edits]) => {
        const states = [start]
        for (const edit of edits) states.push(edit.apply(states.at(-1) ?? start))
        const changes = states.slice(1).map((state, index) => diff(states[index] ?? start, state))
        const end = states.at(-1) ?? start

        const undone = changes
          .toReversed()
          .reduce((sop, change) => applyChanges(sop, invertChanges(change)), end)
        const redone = changes.reduce((sop, change) => applyChanges(sop, change), undone)

        expect(undone).toEqual(start)
        expect(redone).toEqual(end)
        expect(equalSops(redone, end)).toBe(true)
      }),
      cases,
    )
  })

  it('leaves the very Sop when an edit changes nothing, and the very rows that it does not change', () => {
    fc.assert(
      fc.property(walks(), ([start, edits]) => {
        let sop = start
        for (const edit of edits) {
          const next = edit.apply(sop)
          const isUnchanged = isEmptyChanges(diff(sop, next))
          expect(next === sop, `${edit.name} ${edit.seed}`).toBe(isUnchanged)
          expect(rowsCopiedInVain(sop, next), `${edit.name} ${edit.seed}`).toEqual([])
          sop = next
        }
      }),
      cases,
    )
  })
})

function isEntangled(sop: Sop): boolean {
  const flows = Object.values(sop.flows)
  const cells = new Map<string, number>()
  for (const shape of Object.values(sop.shapes)) {
    const cell = `${shape.step} ${shape.actor}`
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
  }
  const rowOf = (id: keyof Sop['shapes']) => rowIndex(sop, sop.shapes[id]?.step ?? ('' as never))
  const loops = flows.filter((flow) => rowOf(flow.from) > rowOf(flow.to))
  return flows.length >= 20 && loops.length >= 3 && [...cells.values()].some((count) => count >= 2)
}

function rowsCopiedInVain(before: Sop, after: Sop): readonly string[] {
  return tableNames.flatMap((name) => {
    const known: Readonly<Record<string, unknown>> = before[name]
    return Object.entries<unknown>(after[name]).flatMap(([id, row]) =>
      row !== known[id] && isEqualData(row, known[id]) ? [`${name} ${id}`] : [],
    )
  })
}
