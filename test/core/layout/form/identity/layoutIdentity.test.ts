import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '@/core/geometry/rect.ts'
import { layoutIdentity, type IdentitySheet } from '@/core/layout/form/identity/layoutIdentity.ts'
import type { SceneCell } from '@/core/layout/sheet.ts'
import { lineRect } from '@/core/layout/textBlock.ts'
import type { FormField, IdentityList } from '@/core/model/formField.ts'
import type { Identity } from '@/core/model/identity.ts'
import { emptySop } from '@/core/model/newSop.ts'
import type { Sop } from '@/core/model/sop.ts'
import { cleanText } from '@/core/text/cleanText.ts'
import { fixtureSops } from '../../../../support/fixtureSops.ts'

const first: Rect = { x: 12, y: 12, width: 273, height: 166 }
const next: Rect = { x: 12, y: 10, width: 273, height: 168 }
const lists = ['legalBasis', 'related', 'warnings', 'qualifications', 'equipment', 'records'] as const
const tolerance = 0.01

function pagesOf(sop: Sop, density: 'page' | 'compact' = 'page'): readonly IdentitySheet[] {
  return layoutIdentity(sop, { first, next, density })
}

function sopWith(identity: Partial<Identity>, title = 'Pengelolaan Surat Masuk'): Sop {
  const sop = emptySop('sop', 'id')
  return { ...sop, title, identity: { ...sop.identity, ...identity } }
}

/** Every letter that stands in the cells of a field, in order, without blanks and without the numbers of entries. */
function lettersIn(sheets: readonly IdentitySheet[], wanted: (field: FormField) => boolean): string {
  const cells = sheets.flatMap((sheet) => sheet.cells).filter(({ field }) => field !== null && wanted(field))
  return cells
    .map(({ text }) => text.lines.map((line) => line.text).join(''))
    .join('')
    .replaceAll(' ', '')
}

function listText(entries: readonly string[]): string {
  const numbered = entries.length > 1 ? entries.map((entry, index) => `${index + 1}.${entry}`) : entries
  return cleanText(numbered.join('')).replaceAll(/[ \n]/g, '')
}

const isList = (name: IdentityList) => (field: FormField) => field.kind === 'list' && field.name === name

/** What is wrong with the geometry of a sheet. */
function faultsOf(sheet: IdentitySheet, area: Rect): readonly string[] {
  const bottom = area.y + sheet.height
  const inside = ({ x, y, width, height }: Rect) =>
    x >= area.x - tolerance &&
    y >= area.y - tolerance &&
    x + width <= area.x + area.width + tolerance &&
    y + height <= bottom + tolerance
  const outside = sheet.cells.filter(({ rect }) => !inside(rect)).map((cell) => `outside: ${nameOf(cell)}`)
  const spilt = sheet.cells.flatMap((cell) =>
    cell.text.lines.flatMap((_, index) => {
      const line = lineRect(cell.text, index)
      const { rect } = cell
      const fits =
        line.x >= rect.x &&
        line.x + line.width <= rect.x + rect.width + tolerance &&
        line.y >= rect.y - tolerance &&
        line.y + line.height <= rect.y + rect.height + tolerance
      return fits ? [] : [`spilt: ${nameOf(cell)} line ${index}`]
    }),
  )
  const overlaps = sheet.cells.flatMap((cell, index) =>
    sheet.cells
      .slice(index + 1)
      .flatMap((other) =>
        overlap(cell.rect, other.rect) ? [`overlap: ${nameOf(cell)} ${nameOf(other)}`] : [],
      ),
  )
  const rules = sheet.rules
    .filter(({ from, to }) => !inside({ ...from, width: to.x - from.x, height: to.y - from.y }))
    .map(() => 'rule outside')
  const pictures = sheet.pictures.filter(({ rect }) => !inside(rect)).map(() => 'picture outside')
  const flat = sheet.cells
    .filter(({ rect }) => rect.width < 5 || rect.height < 2.5)
    .map((cell) => `flat: ${nameOf(cell)}`)
  const tooTall = sheet.height > area.height + tolerance ? ['too tall'] : []
  return [...outside, ...spilt, ...overlaps, ...rules, ...pictures, ...flat, ...tooTall]
}

function nameOf({ field, part }: SceneCell): string {
  return `${JSON.stringify(field)} ${part}`
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x + a.width > b.x + tolerance &&
    b.x + b.width > a.x + tolerance &&
    a.y + a.height > b.y + tolerance &&
    b.y + b.height > a.y + tolerance
  )
}

function faults(sheets: readonly IdentitySheet[], areas = { first, next }): readonly string[] {
  return sheets.flatMap((sheet, index) => faultsOf(sheet, index === 0 ? areas.first : areas.next))
}

const words = fc.array(
  fc.constantFrom('Undang-Undang', 'Nomor', '17', 'tentang', 'x', 'Pemberhentian', 'テスト流程'),
  {
    minLength: 1,
  },
)
const sentence = words.map((parts) => parts.join(' '))
const longWord = fc.integer({ min: 1, max: 60 }).map((length) => 'panjang'.repeat(length))
const text = fc.oneof(
  { weight: 6, arbitrary: sentence },
  longWord,
  fc.constant(''),
  fc.constant('dua\nbaris'),
)
const entries = fc.array(fc.oneof(sentence, longWord), { maxLength: 40 })

const sops = fc
  .record({
    title: fc.oneof(
      text,
      fc.array(sentence, { minLength: 40, maxLength: 200 }).map((parts) => parts.join(' ')),
    ),
    fontSize: fc.integer({ min: 6, max: 12 }),
    logo: fc.constantFrom({}, { logo: 'a'.repeat(64) }),
    texts: fc.record({ unit: text, number: text, created: text, revised: text, effective: text }),
    agency: fc.array(text, { maxLength: 8 }),
    approval: fc.record({ position: text, name: text, nip: text }),
    lists: fc.record({
      legalBasis: entries,
      related: entries,
      warnings: entries,
      qualifications: entries,
      equipment: entries,
      records: entries,
    }),
    heading: text,
  })
  .map(({ title, fontSize, logo, texts, agency, approval, lists: given, heading }): Sop => {
    const sop = sopWith({ ...logo, ...texts, agency, approval, ...given }, title)
    const headings = heading === '' ? {} : { legalBasis: heading, created: heading }
    return { ...sop, page: { ...sop.page, fontSize, headings } }
  })

/** From a portrait page with wide margins to A3 across, with and without the strip of the signature. */
const areas = fc
  .record({
    x: fc.integer({ min: 5, max: 30 }),
    width: fc.integer({ min: 110, max: 400 }),
    heights: fc.tuple(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 100, max: 400 })),
  })
  .map(({ x, width, heights }) => ({
    first: { x, y: 12, width, height: heights[0] },
    next: { x, y: 10, width, height: heights[1] },
  }))

describe('layoutIdentity', () => {
  it('keeps every cell, line, rule and picture inside its area, and no two cells on top of each other', () => {
    fc.assert(
      fc.property(
        sops,
        areas,
        fc.constantFrom('page' as const, 'compact' as const),
        (sop, given, density) => {
          expect(faults(layoutIdentity(sop, { ...given, density }), given)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('shows every text whole and in order, however long', () => {
    fc.assert(
      fc.property(sops, (sop) => {
        const sheets = pagesOf(sop)

        const { identity } = sop
        for (const name of lists) expect(lettersIn(sheets, isList(name))).toBe(listText(identity[name]))
        for (const name of ['unit', 'number', 'created'] as const) {
          const shown = lettersIn(sheets, (field) => field.kind === 'identity' && field.name === name)
          expect(shown).toBe(listText([identity[name]]))
        }
        const agency = lettersIn(sheets, (field) => field.kind === 'identity' && field.name === 'agency')
        expect(agency).toBe(cleanText(identity.agency.join('')).replaceAll(/[ \n]/g, ''))
      }),
      { numRuns: 60 },
    )
  })

  it('has a cell to click for every field, however empty the SOP', () => {
    const cells = pagesOf(sopWith({}, '')).flatMap((sheet) => sheet.cells)

    const fields = cells.map(({ field, part }) => ({ field, part }))
    const named = (names: readonly string[], kind: string) =>
      names.map((name) => ({ field: { kind, name }, part: 0 }))
    expect(fields).toEqual(
      expect.arrayContaining([
        { field: { kind: 'logo' }, part: 0 },
        { field: { kind: 'title' }, part: 0 },
        ...named(
          ['agency', 'unit', 'number', 'created', 'revised', 'effective', 'position', 'name', 'nip'],
          'identity',
        ),
        ...named(lists, 'list'),
        ...named(
          ['sopNumber', 'created', 'revised', 'effective', 'approvedBy', 'title', ...lists],
          'heading',
        ),
      ]),
    )
    expect(new Set(fields.map((field) => JSON.stringify(field))).size).toBe(fields.length)
  })

  it('goes on with the heads repeated where a list is longer than the page', () => {
    const sheets = pagesOf(
      sopWith({ legalBasis: Array.from({ length: 60 }, (_, index) => `Peraturan ${index} tahun 2020`) }),
    )

    expect(sheets.length).toBe(2)
    const [head] =
      sheets[1]?.cells.filter(({ field }) => field?.kind === 'heading' && field.name === 'legalBasis') ?? []
    expect(head?.text.lines.map((line) => line.text)).toEqual(['Dasar Hukum (lanjutan)'])
    expect(head?.part).toBe(1)
    const title = sheets[1]?.cells.find(({ field }) => field?.kind === 'title')
    expect(title?.text.lines.map((line) => line.text)).toEqual(['Pengelolaan Surat Masuk'])
  })

  it('numbers entries from two on, and hangs their lines behind the number', () => {
    const long = 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi '.repeat(3).trim()

    const cell = pagesOf(sopWith({ related: [long, 'SOP B'], records: [long] }))[0]?.cells
    const two = cell?.find(({ field }) => field?.kind === 'list' && field.name === 'related')
    const one = cell?.find(({ field }) => field?.kind === 'list' && field.name === 'records')

    const [number, firstLine, secondLine] = two?.text.lines ?? []
    expect(number?.text).toBe('1.')
    expect(number?.at.y).toBe(firstLine?.at.y)
    expect(secondLine?.at.x).toBe(firstLine?.at.x)
    expect(firstLine?.at.x).toBeGreaterThan((number?.at.x ?? 0) + (number?.width ?? 0))
    expect(one?.text.lines[0]?.text.startsWith('Peraturan')).toBe(true)
  })

  it('leaves at least 25 mm between position and name for signature and stamp', () => {
    const identity = { approval: { position: 'Kepala Biro', name: 'Siti', nip: '1980' } }
    for (const density of ['page', 'compact'] as const) {
      const cells = pagesOf(sopWith(identity), density)[0]?.cells ?? []
      const at = (name: string) =>
        cells.find(({ field }) => field?.kind === 'identity' && field.name === name)?.rect

      const position = at('position')
      const space = (at('name')?.y ?? 0) - ((position?.y ?? 0) + (position?.height ?? 0))

      expect(space).toBeGreaterThanOrEqual(25 - tolerance)
    }
  })

  it('writes dates and the civil-servant number out as the form has them', () => {
    const identity = {
      created: '2024-10-31',
      revised: '-',
      approval: { position: '', name: 'Siti', nip: '1980' },
    }

    const sheets = pagesOf(sopWith(identity))
    const shown = (name: string) =>
      sheets[0]?.cells.find(({ field }) => field?.kind === 'identity' && field.name === name)?.text.lines[0]
        ?.text

    expect([shown('created'), shown('revised'), shown('nip')]).toEqual(['31 Oktober 2024', '-', 'NIP. 1980'])
  })

  it('gives every fixture an identity part of one page of A4', () => {
    for (const { number, sop } of fixtureSops()) {
      const sheets = pagesOf(sop)
      expect([number, sheets.length, faults(sheets)]).toEqual([number, 1, []])
    }
  })

  it('stands compactly above a short flow', () => {
    const sop = fixtureSops().find(({ number }) => number === '07')?.sop ?? emptySop('sop', 'id')

    const [page] = pagesOf(sop)
    const [compact, ...others] = pagesOf(sop, 'compact')

    expect(others).toEqual([])
    expect(compact?.height).toBeLessThan(0.8 * (page?.height ?? 0))
  })
})
