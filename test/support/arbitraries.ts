import * as fc from 'fast-check'
import { actorId, flowId, groupId, shapeId } from '@/core/model/ids.ts'
import { isAllowedFlow } from '@/core/model/flowRules.ts'
import { emptySop, emptyStep } from '@/core/model/newSop.ts'
import { ordersBetween } from '@/core/model/order.ts'
import { freePlace } from '@/core/model/places.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { Flow, Group, Shape, ShapeKind, Sop, Step } from '@/core/model/sop.ts'

/** How large and how entangled random Sops are. */
export interface SopSize {
  readonly maxLanes?: number
  readonly minRows?: number
  readonly maxRows?: number
  /** At least this many flows beyond the chain from row to row, and loops among them. */
  readonly extraFlows?: number
  readonly loops?: number
  /** At least this many cells with two shapes. */
  readonly pairs?: number
}

/** Random numbers that fast-check can replay: one seed gives one Sop. Small, so that shrinking stays cheap. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  // Mulberry32, public domain, by Tommy Ettinger: enough for test data.
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const texts = [
  '',
  'Memeriksa berkas',
  'Menyusun draf surat pengantar dan menyampaikannya kepada kepala bagian',
  'Verifikasi/validasi',
  'Mengarsipkan',
  'テスト 流程',
  'مراجعة الطلب',
  'Menandatangani 👩‍👩‍👧 dokumen',
  'Sangatpanjangsekalitanpaspasisehinggaharusdipotongditengahkata',
  'Dua\nbaris',
]
const kinds: readonly ShapeKind[] = [
  'activity',
  'activity',
  'activity',
  'decision',
  'connector',
  'offPageConnector',
  'end',
]

/** A random Sop that keeps every invariant, with a start, groups, phases, pairs in cells, answers and loops. */
export function arbitrarySop(size: SopSize = {}): fc.Arbitrary<Sop> {
  return fc
    .record({
      seed: fc.nat(),
      lanes: fc.integer({ min: 1, max: size.maxLanes ?? 6 }),
      rows: fc.integer({ min: size.minRows ?? 1, max: size.maxRows ?? 14 }),
    })
    .map(({ seed, lanes, rows }) => randomSop(seed, lanes, rows, size))
}

/** More than half of these have at least 20 flows, 3 loops and a cell with a pair; the others may be anything small. */
export function arbitrarySops(): fc.Arbitrary<Sop> {
  const entangled = arbitrarySop({ minRows: 16, maxRows: 24, extraFlows: 8, loops: 3, pairs: 2 })
  return fc.oneof({ weight: 4, arbitrary: arbitrarySop() }, { weight: 6, arbitrary: entangled })
}

/** The Sop of one seed. */
export function randomSop(seed: number, lanes: number, rows: number, size: SopSize = {}): Sop {
  const random = randomFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const actorOrders = ordersBetween(null, null, lanes)
  const stepOrders = ordersBetween(null, null, rows)
  const actors = actorOrders.map((order, index) => ({
    id: actorId(`a${index}`),
    order,
    name: `Pelaksana ${index % 4}`,
  }))
  const steps = stepOrders.map((order, index): Step => ({
    ...emptyStep(`s${index}`, order),
    activity: pick(texts),
    ...(random(3) === 0
      ? {
          requirements: pick(texts),
          duration: pick(['', '5 menit', '1-2 hari kerja', 'segera']),
          output: pick(texts),
        }
      : {}),
  }))
  const language = random(2) === 0 ? ('id' as const) : ('en' as const)
  let sop: Sop = {
    ...emptySop(`sop${seed}`, language),
    title: `SOP ${seed}`,
    orientation: random(4) === 0 ? 'horizontal' : 'vertical',
  }
  sop = { ...sop, actors: byId(actors), steps: byId(steps) }
  sop = withGroups(sop, random)
  let count = 0
  const stand = (step: StepId, actor: ActorId, kind: ShapeKind, text?: string) => {
    const cell = { step, actor }
    const shape: Shape = {
      id: shapeId(`h${count++}`),
      kind,
      ...cell,
      place: freePlace(sop, cell),
      ...(text === undefined ? {} : { text }),
    }
    sop = { ...sop, shapes: { ...sop.shapes, [shape.id]: shape } }
  }
  steps.forEach((step, index) => {
    if (index > 0 && random(20) === 0) return
    stand(step.id, pick(actors).id, index === 0 ? 'start' : pick(kinds))
    if (random(5) === 0) stand(step.id, pick(actors).id, pick(kinds), pick(texts))
  })
  for (let pair = 0; pair < (size.pairs ?? 0); pair++) {
    const shape = pick(Object.values(sop.shapes))
    stand(shape.step, shape.actor, 'activity', pick(texts))
  }
  return withRandomFlows(sop, random, size)
}

function withRandomFlows(sop: Sop, random: (below: number) => number, size: SopSize): Sop {
  const shapes = Object.values(sop.shapes)
  const flows: Record<string, Flow> = {}
  const link = (from: Shape | undefined, to: Shape | undefined) => {
    if (!from || !to) return
    const label = from.kind === 'decision' ? (['Ya', 'Tidak', ''][random(3)] ?? '') : ''
    const flow: Flow = {
      id: flowId(`f${Object.keys(flows).length}`),
      from: from.id,
      to: to.id,
      label,
      line: random(8) === 0 ? 'dashed' : 'solid',
      directed: random(10) !== 0,
    }
    if (isAllowedFlow({ ...sop, flows: { ...flows } }, flow)) flows[flow.id] = flow
  }
  shapes.forEach((shape, index) => link(shapes[index - 1], shape))
  for (let extra = 0; extra < (size.extraFlows ?? random(4)); extra++)
    link(shapes[random(shapes.length)], shapes[random(shapes.length)])
  for (let loop = 0; loop < (size.loops ?? 0); loop++) {
    const from = Math.floor(shapes.length / 2) + random(Math.floor(shapes.length / 2))
    link(shapes[from], shapes[random(Math.max(1, Math.floor(shapes.length / 2)))])
  }
  return { ...sop, flows }
}

function withGroups(sop: Sop, random: (below: number) => number): Sop {
  return withGroup(withGroup(sop, 'actors', random), 'steps', random)
}

function withGroup(sop: Sop, of: Group['of'], random: (below: number) => number): Sop {
  const rows = Object.values<{ readonly id: string }>(sop[of])
  if (rows.length < 3 || random(2) === 0) return sop
  const id = groupId(`g-${of}`)
  const start = random(rows.length - 1)
  const members = rows.slice(start, start + 2 + random(2)).map((row) => ({ ...row, group: id }))
  return {
    ...sop,
    groups: { ...sop.groups, [id]: { id, of, name: `Kelompok ${of}` } },
    [of]: { ...sop[of], ...byId(members) },
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}
