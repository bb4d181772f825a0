import { describe, expect, it } from 'vitest'
import { aSop } from '#test/support/aSop.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { SceneCell } from '@/core/layout/sheet.ts'
import { groupId } from '@/core/model/ids.ts'
import { emptySop } from '@/core/model/newSop.ts'
import type { Page } from '@/core/model/page.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { editStep } from '@/core/operations/editStep.ts'

const long = 'Memeriksa kelengkapan berkas permohonan dan menyampaikannya kepada atasan. '

function withPage(sop: Sop, page: Partial<Page>): Sop {
  return { ...sop, page: { ...sop.page, identity: 'none', ...page } }
}

function fixtureOf(number: string): Sop {
  return fixtureSops().find((one) => one.number === number)?.sop ?? never()
}

function cellsOf(scene: Scene, sheet?: number): readonly SceneCell[] {
  const sheets = scene.form?.sheets ?? []
  return (sheet === undefined ? sheets : sheets.slice(sheet, sheet + 1)).flatMap(({ cells }) => cells)
}

function wordsOf(cells: readonly SceneCell[]): readonly string[] {
  return cells.map(({ text }) => text.lines.map((line) => line.text).join(' '))
}

describe('a row higher than a page', () => {
  const sop = withPage(
    aSop(emptySop('tall', 'id'))
      .actors('Staf', 'Kepala')
      .step('first', 'Staf', { kind: 'start', activity: 'Menerima' })
      .step('tall', 'Kepala', { activity: long.repeat(120), output: long.repeat(40) })
      .step('last', 'Staf', { kind: 'end', activity: 'Mengarsipkan' })
      .flow('first', 'tall')
      .flow('tall', 'last')
      .build(),
    {},
  )
  const { scene } = layoutForm(sop)

  it('goes on on the next pages, part by part, every line whole and in its place', () => {
    const parts = cellsOf(scene).filter(
      ({ field }) => field?.kind === 'step' && field.id === 'tall' && field.column === 'activity',
    )

    expect(parts.length).toBeGreaterThan(2)
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, index) => index))
    expect(wordsOf(parts).join(' ')).toBe(long.repeat(120).trim())
    const outputs = cellsOf(scene).filter(
      ({ field }) => field?.kind === 'step' && field.id === 'tall' && field.column === 'output',
    )
    expect(wordsOf(outputs).join(' ').trim()).toBe(long.repeat(40).trim())
  })

  it('has its symbol in the first part and its number in every part', () => {
    const shape = scene.shapes.find(({ id }) => id === 'tall')
    const first = cellsOf(scene).find(({ field }) => field?.kind === 'step' && field.id === 'tall')

    expect(shape?.rect.y).toBeGreaterThan(first?.rect.y ?? Infinity)
    expect(shape?.rect.y).toBeLessThan((first?.rect.y ?? 0) + (first?.rect.height ?? 0))
    expect(
      cellsOf(scene).filter((cell) => cell.field === null && wordsOf([cell])[0] === '2').length,
    ).toBeGreaterThan(2)
  })

  it('is one row that reaches from its first part to its last', () => {
    const row = scene.rows.find(({ step }) => step === 'tall')
    const parts = cellsOf(scene).filter(({ field }) => field?.kind === 'step' && field.id === 'tall')
    const bottom = Math.max(...parts.map(({ rect }) => rect.y + rect.height))

    expect((row?.band.y ?? 0) + (row?.band.height ?? 0)).toBeCloseTo(bottom, 2)
    expect(row?.gutter.height).toBe(parts[0]?.rect.height)
  })
})

describe('every page', () => {
  it('repeats the head, says which it is and where the flow goes on', () => {
    const { scene } = layoutForm(withPage(fixtureOf('12'), { columnNumbers: true }))
    const sheets = scene.form?.sheets ?? []

    expect(sheets.length).toBeGreaterThan(2)
    sheets.forEach((sheet, index) => {
      const words = wordsOf(sheet.cells)
      for (const word of [
        'No',
        'Kegiatan',
        'Pelaksana',
        'PPK',
        'Penyedia',
        'Mutu Baku',
        'Waktu',
        '(1)',
        '(8)',
      ])
        expect(words).toContain(word)
      expect(words).toContain(`Halaman ${index + 1} dari ${sheets.length}`)
      const out = scene.form?.connectors.filter((one) => one.sheet === index && one.end === 'out') ?? []
      const letters = out.toSorted((a, b) => a.rect.x - b.rect.x).map(({ letter }) => letter)
      const goesOn = `Bersambung ke halaman berikutnya (penghubung ${letters.join(', ')})`
      expect(words.filter((word) => word.startsWith('Bersambung'))).toEqual(
        index === sheets.length - 1 ? [] : [goesOn],
      )
    })
  })

  it('shows a phase as a section row, and that it goes on where a page begins inside it', () => {
    const sop = fixtureOf('12')
    const [g1, g2] = [groupId('g1'), groupId('g2')]
    const steps = stepsInOrder(sop).map((step, index) => ({ ...step, group: index < 2 ? g1 : g2 }))
    const groups: Sop['groups'] = {
      [g1]: { id: g1, of: 'steps', name: 'Persiapan' },
      [g2]: { id: g2, of: 'steps', name: 'Pelaksanaan' },
    }
    const byId: Sop['steps'] = Object.fromEntries(steps.map((step) => [step.id, step]))
    const phased = withPage({ ...sop, groups, steps: byId }, {})

    const { scene } = layoutForm(phased)

    const width = (scene.form?.columns.at(-1)?.to ?? 0) - (scene.form?.columns[0]?.from ?? 0)
    expect(scene.phases.map(({ group }) => group)).toEqual([g1, g2])
    for (const { rect } of scene.phases) expect(rect.width).toBeCloseTo(width, 2)
    expect(wordsOf(cellsOf(scene, 0))).toEqual(expect.arrayContaining(['Persiapan', 'Pelaksanaan']))
    expect(wordsOf(cellsOf(scene, 1))).toContain('Pelaksanaan (lanjutan)')
    expect(wordsOf(cellsOf(scene, 1))).not.toContain('Persiapan (lanjutan)')
  })

  it('ends with the total of all times where that is wanted', () => {
    const total = (page: Partial<Page>) => {
      const words = wordsOf(cellsOf(layoutForm(withPage(fixtureOf('10'), page)).scene))
      return words.slice(words.indexOf('Total waktu')).slice(0, 2)
    }

    expect(total({ totalTime: true })).toEqual(['Total waktu', '35 menit'])
    expect(total({ totalTime: false })).not.toContain('Total waktu')
  })
})

describe('the identity part', () => {
  const sop = fixtureOf('09')

  it('has pages of its own before the flow, stands above it, or is left out', () => {
    const parts = (page: Partial<Page>) =>
      layoutForm(withPage(sop, page)).scene.form?.sheets.map(({ part }) => part)

    expect(parts({ identity: 'own-page' })).toEqual(['identity', 'flow'])
    expect(parts({ identity: 'with-flow' })).toEqual(['both'])
    expect(parts({ identity: 'none' })).toEqual(['flow'])
  })

  it('stands apart where it would leave the flow no room', () => {
    const legalBasis = Array.from(
      { length: 30 },
      (_, index) => `Peraturan nomor ${index + 1} tentang sesuatu`,
    )
    const full = { ...sop, identity: { ...sop.identity, legalBasis } }

    const sheets = layoutForm(withPage(full, { identity: 'with-flow' })).scene.form?.sheets ?? []

    expect(sheets.map(({ part }) => part)).not.toContain('both')
    expect(sheets[0]?.part).toBe('identity')
  })
})

describe('what the form does not print', () => {
  it('is named: own texts of symbols, but not a short question in a decision', () => {
    const sop = withPage(
      aSop(emptySop('texts', 'id'))
        .actors('Staf', 'Kepala')
        .step('a', 'Staf', { activity: 'Menyusun' })
        .shape('b', 'a', 'Kepala', { text: 'Membantu menyusun konsep' })
        .step('c', 'Kepala', { kind: 'decision', text: 'Setuju?', activity: 'Memeriksa' })
        .build(),
      {},
    )

    const { scene } = layoutForm(sop)

    expect(scene.notes).toEqual([{ key: 'layout.ownTextsUnprinted', count: 1, rows: '1' }])
    expect(scene.shapes.map(({ text }) => text.lines.map((line) => line.text).join(' '))).toEqual([
      '',
      '',
      'Setuju?',
    ])
  })
})

describe('a keystroke', () => {
  it('keeps every other sheet, and every cell and rule of its own that does not move', () => {
    const sop = fixtureOf('12')
    const before = layoutForm(sop)
    const step = stepsInOrder(sop)[14] ?? never()

    const after = layoutForm(editStep(sop, step.id, { activity: `${step.activity}.` }), before)

    const [old, now] = [before.scene.form?.sheets ?? [], after.scene.form?.sheets ?? []]
    const changed = now.filter((sheet, index) => sheet !== old[index])
    expect(changed).toHaveLength(1)
    const known = new Set(old.flatMap(({ cells }) => cells))
    const remade = changed.flatMap(({ cells }) => cells).filter((cell) => !known.has(cell))
    expect(remade.map(({ field }) => field)).toEqual([{ kind: 'step', id: step.id, column: 'activity' }])
    expect(old.map(({ rules }) => rules)).toEqual(expect.arrayContaining(changed.map(({ rules }) => rules)))
    expect(after.scene.shapes).toBe(before.scene.shapes)
    expect(after.scene.flows).toBe(before.scene.flows)
    expect(after.scene.rows).toBe(before.scene.rows)
  })
})

function never(): never {
  throw new Error('unreachable')
}
