import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { wideSop } from '#test/support/wideSop.ts'
import { columnWidths, shareOut } from '@/core/layout/form/columnWidths.ts'
import { laneNeeds, planColumns } from '@/core/layout/form/columns.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Column, Page, Paper } from '@/core/model/page.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'

const flexible = fc.record({
  wanted: fc.double({ min: 0, max: 200, noNaN: true }),
  least: fc.double({ min: 1, max: 60, noNaN: true }),
  yields: fc.nat(3),
  grows: fc.constantFrom(0, 0.5, 1),
})

describe('the widths of columns', () => {
  it('fill the width exactly, and none is below its least where all fit', () => {
    fc.assert(
      fc.property(
        fc.array(flexible, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 60, max: 400 }),
        (columns, total) => {
          const { widths, fits } = columnWidths(columns, total)

          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(total, 6)
          const least = columns.reduce((sum, column) => sum + column.least, 0)
          expect(fits).toBe(least <= total + 1e-6)
          const narrow = widths.filter((width, index) => width < (columns[index]?.least ?? 0) - 1e-6)
          expect(fits ? narrow : []).toEqual([])
        },
      ),
    )
  })

  it('yield in the order of their ranks', () => {
    const columns = [
      { wanted: 50, least: 20, yields: 1, grows: 1 },
      { wanted: 30, least: 10, yields: 0, grows: 1 },
      { wanted: 40, least: 30, yields: 2, grows: 0 },
    ]

    expect(columnWidths(columns, 110).widths).toEqual([50, 20, 40])
    expect(columnWidths(columns, 90).widths).toEqual([40, 10, 40])
    expect(columnWidths(columns, 62).widths).toEqual([20, 10, 32])
  })

  it('are shared out by weight, none below its least', () => {
    expect(
      shareOut(100, [
        { weight: 1, least: 10 },
        { weight: 3, least: 10 },
      ]),
    ).toEqual([25, 75])
    expect(
      shareOut(100, [
        { weight: 0.1, least: 10 },
        { weight: 9, least: 10 },
      ]),
    ).toEqual([10, 90])
  })
})

const [some] = fixtureSops()
const base = some?.sop ?? never()

function planned(page: Partial<Page>, lanes: number) {
  const sop: Sop = { ...base, page: { ...base.page, ...page } }
  const needs = laneNeeds(
    Array.from({ length: lanes }, () => undefined),
    [],
  )
  const plan = planColumns(sop, needs)
  const width = (column: Column) => {
    const found = plan.columns.find((one) => one.column === column)
    return found ? found.to - found.from : 0
  }
  return { ...plan, width, lane: (plan.laneEdges[1] ?? 0) - (plan.laneEdges[0] ?? 0) }
}

describe('the columns of the form', () => {
  it('have the widths of practice on A4 with five lanes', () => {
    const { width, lane, fontSize } = planned({}, 5)

    expect(fontSize).toBe(8)
    expect(width('number')).toBeCloseTo(8, 1)
    expect(width('activity')).toBeGreaterThan(45)
    expect(lane).toBeGreaterThan(18)
    for (const column of ['requirements', 'output'] as const) expect(width(column)).toBeGreaterThan(28)
  })

  it('let Keterangan give way before the others', () => {
    const [few, more] = [planned({}, 4), planned({}, 6)]

    expect(more.width('remarks')).toBeLessThan(few.width('remarks') * 0.8)
    expect(more.width('activity')).toBeGreaterThan(45)
  })

  it.each<[Paper]>([['A4'], ['F4-210'], ['F4-215'], ['Legal'], ['A3']])(
    'hold 15 lanes at 8 pt on %s landscape',
    (paper) => {
      const { fits, lane, fontSize, width } = planned({ paper }, 15)

      expect({ fits, fontSize }).toEqual({ fits: true, fontSize: 8 })
      expect(lane).toBeGreaterThanOrEqual(9.9)
      expect(width('activity')).toBeGreaterThanOrEqual(36)
    },
  )

  it('take smaller text when lanes are at 8.5 mm, down to 6 pt', () => {
    const { fits, lane, fontSize } = planned({}, 20)

    expect(fits).toBe(true)
    expect(lane).toBeGreaterThanOrEqual(8.5)
    expect(fontSize).toBeLessThan(8)
    expect(fontSize).toBeGreaterThanOrEqual(6)
  })

  it('follow what the user dragged', () => {
    const { width, columns } = planned({ shares: { activity: 0.3 } }, 5)

    const total = (columns.at(-1)?.to ?? 0) - (columns[0]?.from ?? 0)
    expect(width('activity')).toBeCloseTo(total * 0.3, 2)
  })

  it('leave out what is hidden', () => {
    expect(planned({ hidden: ['remarks'] }, 5).columns.map(({ column }) => column)).not.toContain('remarks')
  })
})

describe('a form that does not fit its paper', () => {
  it('proposes to turn the paper, then the next larger one', () => {
    const wide = wideSop({ seed: 1, lanes: 15, rows: 4, paper: 'A4' })
    const note = (sop: Sop, page: Partial<Page>) =>
      layoutForm({ ...sop, page: { ...sop.page, ...page } }).scene.notes.find(({ key }) =>
        key.startsWith('layout.tooNarrow'),
      )

    expect(note(wide, {})).toBeUndefined()
    expect(note(wide, { landscape: false })).toEqual({ key: 'layout.tooNarrow', paper: 'A4' })
    const wider = wideSop({ seed: 1, lanes: 27, rows: 4, paper: 'A4' })
    expect(note(wider, {})).toEqual({ key: 'layout.tooNarrow', paper: 'Legal' })
    expect(note(wideSop({ seed: 1, lanes: 60, rows: 4, paper: 'A4' }), {})).toEqual({
      key: 'layout.tooNarrowAnywhere',
    })
  })

  it('says that a page is too low for its head, however wide the margins are set, and still ends', () => {
    const margins = { top: 200, right: 200, bottom: 200, left: 200 }
    const sop = { ...base, page: { ...base.page, margins } }
    const name = 'Instansi Perusahaan Kapal atau Maskapai '.repeat(13)
    const wide = wideSop({ seed: 1, lanes: 15, rows: 3, paper: 'A4' })
    const actors = actorsInOrder(wide).map((actor) => ({ ...actor, name }))
    const high = { ...wide, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) }

    expect(layoutForm(sop).scene.form?.sheets[0]?.printable).toMatchObject({ width: 80, height: 80 })
    expect(layoutForm(high).scene.notes).toContainEqual({ key: 'layout.tooLow' })
  })

  it('depends on lanes, page and head words only, not on what steps say', () => {
    const texts = Object.values(base.steps).map((step) => ({
      ...step,
      activity: 'x'.repeat(400),
      output: '',
    }))
    const sop = { ...base, steps: Object.fromEntries(texts.map((step) => [step.id, step])) }

    expect(layoutForm(sop).scene.form?.columns).toEqual(layoutForm(base).scene.form?.columns)
    expect(layoutForm(sop).scene.lanes.map(({ band }) => band.x)).toEqual(
      layoutForm(base).scene.lanes.map(({ band }) => band.x),
    )
  })
})

describe('heads', () => {
  it('hold a name of 60 characters in every lane, wrapped or turned', () => {
    const name = 'Instansi/Organisasi/Perusahaan Kapal atau Maskapai Penerbangan'
    for (const lanes of [3, 8, 15]) {
      const wide = wideSop({ seed: 2, lanes, rows: 3, paper: 'A4' })
      const actors = actorsInOrder(wide).map((actor) => ({ ...actor, name }))
      const { scene } = layoutForm({
        ...wide,
        actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
      })

      for (const lane of scene.lanes) {
        expect(
          lane.name.lines
            .map(({ text }) => text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(name.replaceAll(' ', ''))
        expect(lane.name.turned).toBe(lanes === 15)
        expect(lane.name.fontSize).toBeGreaterThanOrEqual(6 * 0.3527)
        expect(lane.head.height).toBeLessThan(40)
      }
    }
  })
})

function never(): never {
  throw new Error('unreachable')
}
