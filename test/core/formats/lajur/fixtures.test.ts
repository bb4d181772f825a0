import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '@/core/formats/lajur/decode.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import type { Flow, Group, Shape, Sop } from '@/core/model/sop.ts'

const folder = new URL('../../../fixtures/sops/', import.meta.url)
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

function counts(sop: Sop): Record<string, number> {
  const shapes = Object.values<Shape>(sop.shapes)
  const flows = Object.values<Flow>(sop.flows)
  return {
    actors: Object.keys(sop.actors).length,
    steps: Object.keys(sop.steps).length,
    shapes: shapes.length,
    flows: flows.length,
    decisions: shapes.filter(({ kind }) => kind === 'decision').length,
    groups: Object.values<Group>(sop.groups).length,
    labels: flows.filter(({ label }) => label !== '').length,
    dashed: flows.filter(({ line }) => line === 'dashed').length,
    undirected: flows.filter(({ directed }) => !directed).length,
    placed: shapes.filter(({ place }) => place.along !== 0 || place.across !== 0).length,
  }
}

/** As the records of the procedures count them. */
const expected: Record<
  string,
  readonly [actors: number, steps: number, shapes: number, flows: number, ...rest: number[]]
> = {
  //                                              decisions, groups, labels, dashed, undirected, placed
  '01-bps-pengiriman-dokumen': [5, 8, 10, 10, 1, 0, 2, 0, 0, 0],
  '02-bps-pengajuan-ls-kppn': [5, 8, 10, 11, 2, 0, 4, 0, 0, 2],
  '03-bps-distribusi-persediaan-transfer': [6, 17, 22, 23, 2, 2, 4, 0, 0, 1],
  '06-bps-persiapan-swakelola-tipe-2': [5, 17, 20, 19, 0, 0, 0, 0, 3, 0],
  '07-basarnas-verifikasi-berita': [5, 8, 8, 8, 1, 0, 2, 1, 0, 0],
  '09-puskesmas-surat-masuk': [3, 5, 6, 5, 0, 0, 0, 0, 0, 0],
  '10-kelurahan-medan-surat-masuk': [3, 5, 5, 5, 1, 0, 2, 0, 0, 0],
  '12-bps-pelaksanaan-kontrak-30-langkah': [2, 30, 41, 42, 0, 0, 0, 0, 11, 0],
}

describe('the real procedures', () => {
  it('are all there, with the breaks of their originals beside them', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.lajur.json'))

    const breaks = Object.keys(JSON.parse(text('pageBreaks.json')) as object)

    expect(files.map((file) => file.replace('.lajur.json', ''))).toEqual(Object.keys(expected))
    expect(breaks).toEqual(Object.keys(expected))
  })

  it.each(Object.entries(expected))('%s is complete and opens without a warning', (name, numbers) => {
    const decoded = decode(text(`${name}.lajur.json`))

    if (!decoded.ok) throw new Error(decoded.reason.key)
    expect(decoded.warnings).toEqual([])
    expect(Object.values(counts(decoded.sop))).toEqual(numbers)
  })

  it.each(Object.keys(expected))('%s is written again to the letter', (name) => {
    const decoded = decode(text(`${name}.lajur.json`))

    expect(decoded.ok && encode(decoded.sop)).toBe(text(`${name}.lajur.json`))
  })

  it('keep partial dates, own questions and dashed lines as they are', () => {
    const partial = decode(text('07-basarnas-verifikasi-berita.lajur.json'))
    const asked = decode(text('02-bps-pengajuan-ls-kppn.lajur.json'))

    expect(partial.ok && partial.sop.identity.created).toBe('2024-10')
    expect(
      asked.ok && Object.values<Shape>(asked.sop.shapes).filter(({ text: own }) => own === 'Setuju?'),
    ).toHaveLength(2)
  })
})
