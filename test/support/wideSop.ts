import * as fc from 'fast-check'
import { actorId, flowId, groupId, shapeId } from '@/core/model/ids.ts'
import { emptySop, emptyStep } from '@/core/model/newSop.ts'
import { ordersBetween } from '@/core/model/order.ts'
import type { Paper } from '@/core/model/page.ts'
import { middle } from '@/core/model/places.ts'
import type { Actor, Flow, Group, Shape, ShapeKind, Sop, Step } from '@/core/model/sop.ts'
import { randomFrom } from './arbitraries.ts'

const names = [
  'Kepala Kantor',
  'Kasubbag Umum',
  'Operator',
  'Bendahara',
  'Pejabat Pembuat Komitmen',
  'Arsiparis',
]
const texts = [
  'Menerima surat',
  'Memeriksa kelengkapan berkas permohonan beserta dokumen pendukungnya',
  'Menyusun draf surat keputusan dan menyampaikannya kepada kepala kantor melalui kepala subbagian umum',
  'Mengarsipkan',
]

export interface Wide {
  readonly seed: number
  readonly lanes: number
  readonly rows: number
  readonly paper: Paper
}

/** Of 15 lanes, on A4 or F4 landscape, of one page up to many. */
export function arbitraryWideSop(rows: { readonly min: number; readonly max: number }): fc.Arbitrary<Sop> {
  return fc
    .record({
      seed: fc.nat(),
      rows: fc.integer(rows),
      paper: fc.constantFrom<Paper>('A4', 'F4-210', 'F4-215'),
    })
    .map(({ seed, rows: count, paper }) => wideSop({ seed, lanes: 15, rows: count, paper }))
}

/**
 * A procedure as entangled as the worst real ones: work that wanders over all lanes, answers that send it back, fan-out
 * to up to five, hand-overs, joint work, dashed lines, phases, forced breaks, and three loops from the last rows to the first.
 */
export function wideSop({ seed, lanes, rows, paper }: Wide): Sop {
  const random = randomFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const actors = ordersBetween(null, null, lanes).map((order, lane): Actor => ({
    id: actorId(`a${lane}`),
    order,
    name: pick(names),
  }))
  const groups: Group[] = []
  const shapes: Shape[] = []
  const flows: Flow[] = []
  const stand = (step: Step, lane: number, kind: ShapeKind) => {
    const actor = actors[lane]?.id ?? actorId('')
    const shape: Shape = { id: shapeId(`h${shapes.length}`), kind, step: step.id, actor, place: middle }
    shapes.push(shape)
    return shape
  }
  const link = (from: Shape | undefined, to: Shape | undefined, more: Partial<Flow> = {}) => {
    if (!from || !to || from === to) return
    if (flows.some((flow) => flow.from === from.id && flow.to === to.id)) return
    const id = flowId(`f${String(flows.length).padStart(4, '0')}`)
    flows.push({ id, from: from.id, to: to.id, label: '', line: 'solid', directed: true, ...more })
  }
  let lane = 0
  let last: Shape | undefined
  let before: readonly Shape[] = []
  const firsts: Shape[] = []
  const steps = ordersBetween(null, null, rows).map((order, row): Step => {
    if (random(14) === 0 || (row === 0 && random(2) === 0))
      groups.push({ id: groupId(`g${groups.length}`), of: 'steps', name: `Tahap ${groups.length + 1}` })
    const group = groups.at(-1)
    const step: Step = {
      ...emptyStep(`s${row}`, order),
      activity: pick(texts),
      requirements: pick(texts),
      duration: pick(['5 menit', '1 hari kerja']),
      output: pick(['Surat', 'Berkas lengkap', '']),
      ...(group ? { group: group.id } : {}),
      ...(random(25) === 0 ? { pageBreak: random(2) === 0 ? 'before' : 'never' } : {}),
    }
    if (random(3) > 0) lane = Math.max(0, Math.min(lanes - 1, lane + random(7) - 3))
    else if (random(3) === 0) lane = random(lanes)
    const kind = row === 0 ? 'start' : row === rows - 1 ? 'end' : random(5) === 0 ? 'decision' : 'activity'
    const shape = stand(step, lane, kind)
    firsts.push(shape)
    for (const source of before) link(source, shape, source.kind === 'decision' ? { label: 'Ya' } : {})
    if (before.length === 0) link(last, shape)
    before = [shape]
    last = shape
    if (kind === 'decision' && row > 1)
      link(shape, firsts[Math.max(0, row - 1 - random(random(3) === 0 ? row : 4))], { label: 'Tidak' })
    if (kind !== 'activity') return step
    const extra = random(8)
    if (extra === 0) {
      // Several do the next thing beside each other, and all hand on to the next row.
      const teeth = [...Array(lanes).keys()].filter((other) => other !== lane).toSorted(() => random(3) - 1)
      const others = teeth.slice(0, 1 + random(4)).map((other) => stand(step, other, 'activity'))
      for (const source of before) if (source === shape) for (const other of others) link(source, other)
      before = [shape, ...others.slice(0, random(others.length + 1))]
    } else if (extra === 1) {
      const other = stand(step, (lane + 1 + random(lanes - 1)) % lanes, 'activity')
      link(shape, other, { directed: false })
    }
    return step
  })
  // Fan-out over the rows that follow, stray dashed lines, and the three long loops.
  for (let from = 2; from < rows - 6; from += 7 + random(9))
    for (let tooth = 0; tooth < 5 && firsts[from]?.kind === 'activity'; tooth++)
      link(firsts[from], firsts[from + 1 + tooth])
  for (let stray = 0; stray < rows / 12; stray++)
    link(
      pick(firsts.filter(({ kind }) => kind === 'activity')),
      pick(firsts),
      random(2) === 0 ? { line: 'dashed' } : {},
    )
  for (let loop = 1; loop <= 3; loop++) link(firsts[rows - 1 - 2 * loop], firsts[0], { label: 'Tidak' })
  const sop = emptySop(`wide${seed}`, 'id')
  return {
    ...sop,
    title: `Prosedur ${seed}`,
    page: { ...sop.page, paper, landscape: true, identity: 'none' },
    groups: byId(groups.filter(({ id }) => steps.some((step) => step.group === id))),
    actors: byId(actors),
    steps: byId(steps),
    shapes: byId(shapes),
    flows: byId(flows),
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}
