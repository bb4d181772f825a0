import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wideSop } from '#test/support/wideSop.ts'
import { arrange } from '@/core/layout/arrangement.ts'
import { bandsOf, type PageRoom, type PageRow, type PlannedPage } from '@/core/layout/form/pageRows.ts'
import { breakCost } from '@/core/layout/form/paging/breakCost.ts'
import { pageHeights, type Paging } from '@/core/layout/form/paging/pageHeights.ts'
import { planPages } from '@/core/layout/form/paging/planPages.ts'
import { reachOfRows } from '@/core/layout/form/paging/reachOfRows.ts'
import { stepId } from '@/core/model/ids.ts'
import type { PageBreak } from '@/core/model/sop.ts'

const room: PageRoom = { first: 90, later: 110, tail: 6, lineHeight: 4, padding: 2 }

function row(index: number, lines: number, pageBreak: PageBreak | null = null): PageRow {
  return { step: stepId(`s${index}`), lines, symbols: 12, section: null, pageBreak }
}

/** Rows of lines without any flow. */
function pagesOf(rows: readonly PageRow[]): readonly PlannedPage[] {
  return planned(rows).pages
}

function planned(rows: readonly PageRow[]) {
  const sop = { ...wideSop({ seed: 1, lanes: 3, rows: rows.length, paper: 'A4' }), flows: {}, shapes: {} }
  return planPages(sop, arrange(sop), { rows, room })
}

const ends = (pages: readonly PlannedPage[]) => pages.map(({ end }) => end)
const rowsOf = (...lines: readonly number[]) => lines.map((count, index) => row(index, count))

describe('page breaks', () => {
  it('come by height, not by number of rows', () => {
    expect(ends(pagesOf(rowsOf(5, 5, 5, 5, 5, 5)))).toEqual([4, 6])
    expect(ends(pagesOf(rowsOf(9, 9, 9, 9, 9, 5)))).toEqual([2, 4, 6])
  })

  it('stand where the user forces them', () => {
    const rows = [row(0, 3), row(1, 3, 'before'), row(2, 3)]

    expect(ends(pagesOf(rows))).toEqual([1, 3])
  })

  it('do not stand where the user forbids them, unless the page is full, which is told', () => {
    const free = [...rowsOf(5, 5, 5, 5), row(4, 5, 'never'), row(5, 5)]
    const full = [row(0, 20), row(1, 20, 'never')]

    expect(ends(pagesOf(free))).toEqual([3, 6])
    expect(ends(pagesOf(full))).toEqual([1, 2])
    expect(planned(free).notes).toEqual([])
    expect(planned(full).notes).toEqual([{ key: 'layout.breakNeeded', number: 2 }])
  })

  it('leave no last page with one row where two fit', () => {
    expect(ends(pagesOf(rowsOf(5, 5, 5, 5, 5)))).toEqual([3, 5])
    expect(ends(pagesOf(rowsOf(20, 20, 20)))).toEqual([1, 2, 3])
  })

  it('keep what stands below the last row free on the last page', () => {
    expect(ends(pagesOf(rowsOf(20)))).toEqual([1])
    expect(pagesOf(rowsOf(21)).length).toBe(2)
  })

  it('split a row that is higher than a page between its lines, and lose none', () => {
    const pages = pagesOf([row(0, 4), row(1, 70), row(2, 4)])

    expect(pages[0]).toMatchObject({ first: 0, end: 1 })
    expect(
      pages.slice(1, -1).every(({ first, end, toLine }) => first === 1 && end === 2 && toLine !== null),
    ).toBe(true)
    expect(pages.at(-1)).toMatchObject({ first: 1, end: 3, toLine: null })
    expect(pages.slice(2).map(({ fromLine }) => fromLine)).toEqual(
      pages.slice(1, -1).map(({ toLine }) => toLine),
    )
  })
})

/** Small random tables with the flows of a real procedure. */
const tables = fc
  .record({
    seed: fc.nat(),
    lines: fc.array(fc.integer({ min: 1, max: 26 }), { minLength: 3, maxLength: 9 }),
    breaks: fc.array(fc.constantFrom<PageBreak | null>(null, null, null, null, 'before', 'never'), {
      minLength: 9,
      maxLength: 9,
    }),
  })
  .map(({ seed, lines, breaks }) => {
    const sop = wideSop({ seed, lanes: 4, rows: lines.length, paper: 'A4' })
    const rows = lines.map((count, index) => row(index, count, index === 0 ? null : (breaks[index] ?? null)))
    return { sop, arrangement: arrange(sop), rows }
  })

describe('any table', () => {
  it('is laid on pages that hold every row once, in order, and fit', () => {
    fc.assert(
      fc.property(tables, ({ sop, arrangement, rows }) => {
        const { pages } = planPages(sop, arrangement, { rows, room })

        const whole = pages.filter(({ toLine }) => toLine === null)
        expect(whole.map(({ end }) => end).at(-1)).toBe(rows.length)
        whole.forEach(({ first }, index) => expect(first).toBe(whole[index - 1]?.end ?? 0))
        pages.forEach((page, index) => {
          const height = bandsOf(page, rows, room).at(-1)?.bottom ?? 0
          const tail = index === pages.length - 1 ? room.tail : 0
          expect(height + tail).toBeLessThanOrEqual((index === 0 ? room.first : room.later) + 1e-6)
          expect(rows.slice(page.first + 1, page.end).every(({ pageBreak }) => pageBreak !== 'before')).toBe(
            true,
          )
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is broken as well as any way of breaking it, by brute force', () => {
    fc.assert(
      fc.property(tables, ({ sop, arrangement, rows }) => {
        const decides = rows.map((_, index) =>
          arrangement.shapes.some(({ shape, row: at }) => at === index && shape.kind === 'decision'),
        )
        const paging: Paging = { rows, room, reach: reachOfRows(sop, arrangement), decides }
        const { pages } = planPages(sop, arrangement, { rows, room })
        if (pages.some(({ toLine }) => toLine !== null)) return

        const cost = pages.reduce(
          (sum, { first, end }) => sum + (pageCost(paging, first, end) ?? Infinity),
          0,
        )
        expect(cost).toBeCloseTo(cheapest(paging, 0), 6)
      }),
      { numRuns: 300 },
    )
  })
})

function pageCost(paging: Paging, first: number, end: number): number | null {
  if (paging.rows.slice(first + 1, end).some(({ pageBreak }) => pageBreak === 'before')) return null
  const heights = pageHeights(paging, first, 0)
  const { page, height } = heights.upTo(end)
  const tail = end === paging.rows.length ? room.tail : 0
  return height + tail > heights.room ? null : breakCost(paging, page, { height, room: heights.room })
}

function cheapest(paging: Paging, first: number): number {
  if (first === paging.rows.length) return 0
  let best = Infinity
  for (let end = first + 1; end <= paging.rows.length; end++) {
    const own = pageCost(paging, first, end)
    if (own !== null) best = Math.min(best, own + cheapest(paging, end))
  }
  return best
}
