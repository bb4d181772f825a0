import * as fc from 'fast-check'
import { arbitrarySops, randomFrom } from '#test/support/arbitraries.ts'
import type { Column, Page, Paper } from '@/core/model/page.ts'
import type { Actor, Sop, Step } from '@/core/model/sop.ts'

const papers: readonly Paper[] = ['A4', 'A3', 'F4-210', 'F4-215', 'Legal', 'Letter']
const words = [
  'Kepala Subbagian Tata Usaha',
  'PPK',
  'Instansi/Organisasi/Perusahaan Kapal atau Maskapai Penerbangan',
  '',
  'Pengadministrasiankepegawaiandanketatausahaan',
]
const long = 'Memeriksa kelengkapan berkas permohonan, mencatatnya dan menyampaikannya kepada atasan. '

/** A Sop with a random page set-up, odd names, tints, breaks, and texts up to higher than a page. */
export function arbitraryForm(): fc.Arbitrary<Sop> {
  return fc.tuple(arbitrarySops(), fc.nat()).map(([sop, seed]) => withRandomForm(sop, seed))
}

function withRandomForm(sop: Sop, seed: number): Sop {
  const random = randomFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const maybe = <Item>(item: Item): Item | undefined => (random(4) === 0 ? item : undefined)
  const margin = pick([8, 12, 20])
  const page: Page = {
    ...sop.page,
    paper: pick(papers),
    landscape: random(4) > 0,
    margins: { top: margin, right: margin, bottom: pick([8, 25]), left: pick([10, 25]) },
    fontSize: pick([7, 8, 8, 9, 10]),
    signatureStrip: random(2) === 0,
    columnNumbers: random(2) === 0,
    totalTime: random(2) === 0,
    identity: pick(['own-page', 'with-flow', 'none']),
    hidden: pick<readonly Column[]>([[], [], ['remarks'], ['number', 'remarks'], ['duration', 'output']]),
    shares: pick([{}, {}, { activity: 0.3 }, { lanes: 0.4, remarks: 0.02 }, { number: 0.5, output: 0.5 }]),
    headings: pick([{}, { activity: 'Aktivitas/Kegiatan', requirements: 'Persyaratan/Perlengkapan' }]),
  }
  const actors = Object.values<Actor>(sop.actors).map((actor): Actor => {
    const [name, share] = [maybe(pick(words)), maybe(pick([0.2, 0.5, 2, 9]))]
    return {
      ...actor,
      ...(name === undefined ? {} : { name }),
      ...(share === undefined ? {} : { share }),
      ...(random(3) === 0 ? { tint: 'blue' as const } : {}),
    }
  })
  const steps = Object.values<Step>(sop.steps).map((step): Step => ({
    ...step,
    ...(random(12) === 0
      ? { activity: long.repeat(1 + random(60)), output: long.repeat(1 + random(30)) }
      : {}),
    ...(random(10) === 0 ? { pageBreak: pick(['before', 'never'] as const) } : {}),
  }))
  return {
    ...sop,
    page,
    actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
    steps: Object.fromEntries(steps.map((step) => [step.id, step])),
  }
}
