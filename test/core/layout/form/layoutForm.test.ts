import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryEdit } from '#test/support/randomEdit.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { arbitraryWideSop } from '#test/support/wideSop.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Page, Paper } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'
import { arbitraryForm } from './arbitraryForm.ts'
import { formFaults } from './formFaults.ts'

const setUps: readonly Partial<Page>[] = [
  {},
  { identity: 'none', columnNumbers: true, totalTime: true },
  { identity: 'with-flow', landscape: false, paper: 'F4-215' },
]

describe('the form of every real procedure', () => {
  for (const { number, sop } of fixtureSops()) {
    it.each(setUps)(`${number} has no fault with %o`, (setUp) => {
      const form = { ...sop, page: { ...sop.page, ...setUp } }

      expect(formFaults(form, layoutForm(form).scene)).toEqual([])
    })
  }
})

it('has no fault with any page set-up, however long its texts', () => {
  fc.assert(
    fc.property(arbitraryForm(), (sop) => {
      expect(formFaults(sop, layoutForm(sop).scene)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('has no fault with 15 lanes on A4 and F4', () => {
  fc.assert(
    fc.property(arbitraryWideSop({ min: 4, max: 40 }), (sop) => {
      expect(formFaults(sop, layoutForm(sop).scene)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

it('gives an equal Scene for an equal Sop, however its rows are kept', () => {
  fc.assert(
    fc.property(arbitraryForm(), (sop) => {
      expect(layoutForm(shuffled(sop)).scene).toEqual(layoutForm(sop).scene)
    }),
    { numRuns: 40 },
  )
})

it('gives after every edit the Scene that it would give from scratch, and keeps what did not change', () => {
  fc.assert(
    fc.property(arbitraryForm(), fc.array(arbitraryEdit(), { minLength: 1, maxLength: 6 }), (sop, edits) => {
      let layout = layoutForm(sop)
      let edited = sop
      for (const edit of edits) {
        edited = edit.apply(edited)
        const before = layout.scene
        layout = layoutForm(edited, layout)

        expect(layout.scene).toEqual(layoutForm(edited).scene)
        const known = new Map((before.form?.sheets ?? []).map((sheet) => [JSON.stringify(sheet), sheet]))
        const remade = (layout.scene.form?.sheets ?? []).filter((sheet) => {
          const old = known.get(JSON.stringify(sheet))
          return old !== undefined && old !== sheet
        })
        expect(remade).toEqual([])
      }
    }),
    { numRuns: 30 },
  )
})

it('prints 15 lanes at 8 pt in lanes of 10 mm on A4 and F4 landscape', () => {
  fc.assert(
    fc.property(arbitraryWideSop({ min: 4, max: 6 }), (sop) => {
      const { scene } = layoutForm(sop)

      const widths = scene.lanes.map(({ band }) => band.width)
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(8.5)
      expect(scene.notes.filter(({ key }) => key.startsWith('layout.tooNarrow'))).toEqual([])
    }),
    { numRuns: 5 },
  )
})

const papers: readonly (readonly [Paper, number, number])[] = [
  ['A4', 297, 210],
  ['A3', 420, 297],
  ['F4-210', 330, 210],
  ['F4-215', 330, 215],
  ['Legal', 355.6, 215.9],
  ['Letter', 279.4, 215.9],
]

it.each(papers)('lays sheets of %s that are %d by %d mm, 8 mm apart', (paper, width, height) => {
  const [first] = fixtureSops()
  const sop = { ...(first?.sop ?? never()) }

  const { scene } = layoutForm({ ...sop, page: { ...sop.page, paper } })

  const [one, two] = scene.form?.sheets ?? []
  expect(one?.rect).toEqual({ x: 0, y: 0, width, height })
  expect(two?.rect).toEqual({ x: 0, y: height + 8, width, height })
})

function shuffled(sop: Sop): Sop {
  const turned = <Table extends object>(table: Table): Table =>
    Object.fromEntries(Object.entries(table).toReversed()) as Table
  return {
    ...sop,
    groups: turned(sop.groups),
    actors: turned(sop.actors),
    steps: turned(sop.steps),
    shapes: turned(sop.shapes),
    flows: turned(sop.flows),
  }
}

function never(): never {
  throw new Error('unreachable')
}
