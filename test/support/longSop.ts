import { actorId, flowId, groupId, shapeId } from '@/core/model/ids.ts'
import { emptySop, emptyStep } from '@/core/model/newSop.ts'
import { ordersBetween } from '@/core/model/order.ts'
import { middle } from '@/core/model/places.ts'
import type { Actor, Flow, Group, Shape, ShapeKind, Sop, Step } from '@/core/model/sop.ts'
import { randomFrom } from './arbitraries.ts'

const actorNames = [
  'Pemohon',
  'Petugas Loket Pelayanan',
  'Pengadministrasi Umum',
  'Kepala Subbagian Umum dan Keuangan',
  'Pejabat Pembuat Komitmen',
  'Bendahara Pengeluaran',
  'Tim Pemeriksa',
  'Kepala Kantor',
]
const verbs = [
  'Menerima dan mencatat',
  'Memeriksa kelengkapan',
  'Menyusun',
  'Menyampaikan',
  'Memverifikasi',
  'Menandatangani',
]
const objects = [
  'surat permohonan',
  'berkas persyaratan beserta dokumen pendukungnya',
  'draf surat keputusan',
  'laporan pertanggungjawaban',
  'daftar barang persediaan yang akan diserahkan kepada unit kerja pengusul',
  'kuitansi',
]
const outputs = ['Berkas lengkap', 'Surat bernomor', 'Draf yang telah diparaf', 'Laporan hasil pemeriksaan']
const times = ['5 menit', '30 menit', '1 jam', '1 hari kerja']

/** Every so many steps: a decision that sends the work back, a hand-over inside the row, a pair in a cell, a shortcut. */
const every = { decision: 7, handOver: 14, pair: 15, shortcut: 11, phase: 40 } as const

/**
 * A procedure as long as they get, written like the real ones: 1,000 steps in 8 lanes make about 1,120 shapes and 1,330
 * flows, with a loop every seventh step, hand-overs inside a row, pairs in a cell, shortcuts and phases.
 * At least 3 lanes.
 */
export function longSop(rows = 1000, lanes = 8): Sop {
  const random = randomFrom(rows * 31 + lanes)
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const actors = ordersBetween(null, null, lanes).map((order, lane): Actor => ({
    id: actorId(`actor-${lane + 1}`),
    order,
    name: actorNames[lane % actorNames.length] ?? '',
  }))
  const groups: Group[] = []
  const steps: Step[] = []
  const shapes: Shape[] = []
  const flows: Flow[] = []
  /** The last shape of each row, that the next row goes on from. */
  const exits: Shape[] = []
  const entries: Shape[] = []

  const flow = (from: Shape, to: Shape, label = '') => {
    const id = flowId(`flow-${flows.length + 1}`)
    flows.push({
      id,
      from: from.id,
      to: to.id,
      label,
      line: label === '' && random(9) === 0 ? 'dashed' : 'solid',
      directed: true,
    })
  }
  const stand = (step: Step, lane: number, kind: ShapeKind, more: Partial<Shape> = {}): Shape => {
    const actor = actors[lane]?.id ?? actorId('')
    const shape: Shape = {
      id: shapeId(`shape-${shapes.length + 1}`),
      kind,
      step: step.id,
      actor,
      place: middle,
      ...more,
    }
    shapes.push(shape)
    return shape
  }

  let lane = 0
  for (const [row, order] of ordersBetween(null, null, rows).entries()) {
    if (row % every.phase === 0) {
      groups.push({
        id: groupId(`phase-${groups.length + 1}`),
        of: 'steps',
        name: `Tahap ${groups.length + 1}`,
      })
    }
    const isDecision = row % every.decision === every.decision - 1 && row < rows - 1
    const step: Step = {
      ...emptyStep(`step-${row + 1}`, order),
      activity: isDecision ? `Apakah ${pick(objects)} sudah lengkap?` : `${pick(verbs)} ${pick(objects)}`,
      requirements: pick(objects),
      duration: pick(times),
      output: pick(outputs),
      group: groups.at(-1)?.id ?? groupId(''),
    }
    steps.push(step)
    // Most work goes to a neighbour, some stays, some goes far.
    lane = random(5) === 0 ? random(lanes) : Math.min(lanes - 1, Math.max(0, lane + random(3) - 1))
    const kind = row === 0 ? 'start' : row === rows - 1 ? 'end' : isDecision ? 'decision' : 'activity'
    const entry = stand(step, lane, kind)
    let exit = entry
    if (kind === 'activity' && row % every.handOver === 4) {
      lane = (lane + 1 + random(2)) % lanes
      exit = stand(step, lane, 'activity', { text: `${pick(verbs)} ${pick(objects)}` })
      flow(entry, exit)
    } else if (kind === 'activity' && row % every.pair === 8) {
      exit = stand(step, lane, 'activity', { text: pick(objects), place: { across: 0, along: 1 } })
      flow(entry, exit)
    }
    const before = exits[row - 1]
    if (before) flow(before, entry, before.kind === 'decision' ? 'Ya' : '')
    const back = isDecision ? entries[row - 1 - random(5)] : undefined
    if (back) flow(entry, back, 'Tidak')
    const skipped = row % every.shortcut === 9 ? exits[row - 2 - random(3)] : undefined
    if (skipped && skipped.kind !== 'decision') flow(skipped, entry)
    exits.push(exit)
    entries.push(entry)
  }
  return {
    ...emptySop(`long-${rows}`, 'id'),
    title: `Prosedur dengan ${rows} langkah`,
    groups: byId(groups),
    actors: byId(actors),
    steps: byId(steps),
    shapes: byId(shapes),
    flows: byId(flows),
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}
