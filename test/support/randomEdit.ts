import * as fc from 'fast-check'
import { addActor } from '@/core/operations/addActor.ts'
import { addShape } from '@/core/operations/addShape.ts'
import { addStep } from '@/core/operations/addStep.ts'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import { alignShapes } from '@/core/operations/alignShapes.ts'
import { appendShape } from '@/core/operations/appendShape.ts'
import { applyAgencyProfile } from '@/core/operations/applyAgencyProfile.ts'
import { connect } from '@/core/operations/connect.ts'
import { duplicateShapes } from '@/core/operations/duplicateShapes.ts'
import { duplicateSteps } from '@/core/operations/duplicateSteps.ts'
import { editShapeText } from '@/core/operations/editShapeText.ts'
import { editStep, setPageBreak } from '@/core/operations/editStep.ts'
import { fillSteps } from '@/core/operations/fillSteps.ts'
import { groupActors } from '@/core/operations/groupActors.ts'
import { groupSteps } from '@/core/operations/groupSteps.ts'
import { healFlows } from '@/core/operations/healFlows.ts'
import { labelFlow } from '@/core/operations/labelFlow.ts'
import { linkConnectors } from '@/core/operations/linkConnectors.ts'
import { moveShapes } from '@/core/operations/moveShapes.ts'
import { pasteFragment } from '@/core/operations/pasteFragment.ts'
import { pasteRows } from '@/core/operations/pasteRows.ts'
import { pinFlow } from '@/core/operations/pinFlow.ts'
import { placeLabel } from '@/core/operations/placeLabel.ts'
import { reconnect } from '@/core/operations/reconnect.ts'
import { removeActors } from '@/core/operations/removeActors.ts'
import { removeFlows } from '@/core/operations/removeFlows.ts'
import { removeShapes } from '@/core/operations/removeShapes.ts'
import { removeSteps } from '@/core/operations/removeSteps.ts'
import { renameActor } from '@/core/operations/renameActor.ts'
import { renameGroup } from '@/core/operations/renameGroup.ts'
import { reorderActors } from '@/core/operations/reorderActors.ts'
import { reorderSteps } from '@/core/operations/reorderSteps.ts'
import { resizeActor } from '@/core/operations/resizeActor.ts'
import { resetColumnWidths } from '@/core/operations/resetColumnWidths.ts'
import { restyleFlows } from '@/core/operations/restyleFlows.ts'
import { retypeShapes } from '@/core/operations/retypeShapes.ts'
import { reverseFlows } from '@/core/operations/reverseFlows.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'
import { setKinds } from '@/core/operations/setKinds.ts'
import { setLanguage } from '@/core/operations/setLanguage.ts'
import { setOrientation } from '@/core/operations/setOrientation.ts'
import { setPage } from '@/core/operations/setPage.ts'
import { setProfile } from '@/core/operations/setProfile.ts'
import { setStatus } from '@/core/operations/setStatus.ts'
import { setTitle } from '@/core/operations/setTitle.ts'
import { shareActors, shareColumns } from '@/core/operations/shareColumns.ts'
import { spliceShape } from '@/core/operations/spliceShape.ts'
import { tintActors } from '@/core/operations/tintActors.ts'
import { ungroup } from '@/core/operations/ungroup.ts'
import { unpinFlows } from '@/core/operations/unpinFlows.ts'
import { copyFragment } from '@/core/model/fragment.ts'
import { actorId, flowId, groupId, shapeId, stepId } from '@/core/model/ids.ts'
import { isConnector } from '@/core/model/shapeText.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'
import { randomFrom } from './arbitraries.ts'

/** An edit by name: one seed always does the same to the same Sop. */
export interface RandomEdit {
  readonly name: string
  readonly seed: number
  readonly apply: (sop: Sop) => Sop
}

interface Dice {
  readonly below: (count: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly some: <Item>(items: readonly Item[]) => ReadonlySet<Item>
  readonly newId: () => string
  readonly target: GridTarget
}

const edits: Readonly<Record<string, (sop: Sop, dice: Dice) => Sop>> = {
  addActor: (sop, d) =>
    addActor(sop, { id: actorId(d.newId()), name: 'Baru', after: d.pick([null, ...actors(sop)]) }),
  renameActor: (sop, d) => renameActor(sop, d.pick(actors(sop)), d.pick(['A', 'B'])),
  reorderActors: (sop, d) => reorderActors(sop, d.some(actors(sop)), d.pick([null, ...actors(sop)])),
  groupActors: (sop, d) => groupActors(sop, d.some(actors(sop)), { id: groupId(d.newId()), name: 'Grup' }),
  groupSteps: (sop, d) => groupSteps(sop, d.some(steps(sop)), { id: groupId(d.newId()), name: 'Fase' }),
  ungroup: (sop, d) => ungroup(sop, d.pick(groups(sop))),
  renameGroup: (sop, d) => renameGroup(sop, d.pick(groups(sop)), 'Nama lain'),
  resizeActor: (sop, d) => resizeActor(sop, d.pick(actors(sop)), d.pick([null, 5, 60.25])),
  tintActors: (sop, d) => tintActors(sop, d.some(actors(sop)), d.pick([null, 'teal'])),
  removeActors: (sop, d) => {
    const unassigned = { kind: 'unassigned', id: actorId(d.newId()), name: 'Belum ditetapkan' } as const
    const contents = d.pick([{ kind: 'neighbour' } as const, { kind: 'delete' } as const, unassigned])
    return removeActors(sop, new Set([d.pick(actors(sop))]), contents)
  },
  addStep: (sop, d) => addStep(sop, { id: stepId(d.newId()), after: d.pick([null, ...steps(sop)]) }),
  editStep: (sop, d) =>
    editStep(sop, d.pick(steps(sop)), { activity: d.pick(['', 'Memeriksa']), output: 'Berkas' }),
  setPageBreak: (sop, d) => setPageBreak(sop, d.pick(steps(sop)), d.pick([null, 'before', 'never'])),
  reorderSteps: (sop, d) => reorderSteps(sop, d.some(steps(sop)), d.pick([null, ...steps(sop)])),
  removeSteps: (sop, d) => removeSteps(sop, new Set([d.pick(steps(sop))])),
  duplicateSteps: (sop, d) => duplicateSteps(sop, new Set([d.pick(steps(sop))]), rows(d)),
  addShape: (sop, d) =>
    addShape(sop, {
      id: shapeId(d.newId()),
      kind: d.pick(['activity', 'decision', 'end']),
      target: d.target,
      ...rows(d),
    }),
  moveShapes: (sop, d) => {
    const lead = d.pick(shapes(sop))
    const leftTexts = d.pick(['keep', 'drop'] as const)
    return moveShapes(sop, { ids: new Set([lead]), lead, target: d.target, leftTexts, ...rows(d) })
  },
  moveMany: (sop, d) => {
    const lead = d.pick(shapes(sop))
    return moveShapes(sop, {
      ids: new Set([lead, ...d.some(shapes(sop))]),
      lead,
      target: d.target,
      ...rows(d),
    })
  },
  retypeShapes: (sop, d) =>
    retypeShapes(sop, d.some(shapes(sop)), d.pick(['activity', 'decision', 'connector'])),
  alignShapes: (sop, d) => alignShapes(sop, d.some(shapes(sop)), d.pick(['lane', 'row']), rows(d)),
  duplicateShapes: (sop, d) =>
    duplicateShapes(sop, new Set([d.pick(shapes(sop)), d.pick(shapes(sop))]), rows(d)),
  removeShapes: (sop, d) => removeShapes(sop, new Set([d.pick(shapes(sop))]), d.pick(['keep', 'drop'])),
  editShapeText: (sop, d) => editShapeText(sop, d.pick(shapes(sop)), d.pick(['', 'Teks lain'])),
  linkConnectors: (sop, d) => {
    const connectors = Object.values(sop.shapes)
      .filter(isConnector)
      .map(({ id }) => id)
    return linkConnectors(sop, d.pick(connectors), d.pick([null, ...connectors]))
  },
  connect: (sop, d) =>
    connect(sop, { id: flowId(d.newId()), from: d.pick(shapes(sop)), to: d.pick(shapes(sop)) }),
  reconnect: (sop, d) => {
    const side = d.pick([null, 'top', 'left'] as const)
    return reconnect(sop, d.pick(flows(sop)), {
      end: d.pick(['from', 'to']),
      shape: d.pick(shapes(sop)),
      side,
    })
  },
  reverseFlows: (sop, d) => reverseFlows(sop, d.some(flows(sop))),
  labelFlow: (sop, d) => labelFlow(sop, d.pick(flows(sop)), d.pick(['', 'Ya', 'Lengkap'])),
  placeLabel: (sop, d) => placeLabel(sop, d.pick(flows(sop)), d.pick([null, 0.4, 7])),
  restyleFlows: (sop, d) =>
    restyleFlows(sop, d.some(flows(sop)), d.pick([{ line: 'dashed' }, { directed: false }])),
  pinFlow: (sop, d) =>
    pinFlow(sop, d.pick(flows(sop)), {
      leave: 'right',
      through: [{ kind: 'lane', after: d.pick([null, ...actors(sop)]) }],
    }),
  unpinFlows: (sop, d) => unpinFlows(sop, d.some(flows(sop))),
  removeFlows: (sop, d) => removeFlows(sop, d.some(flows(sop))),
  healFlows: (sop, d) => healFlows(sop, new Set([d.pick(shapes(sop))])),
  spliceShape: (sop, d) =>
    spliceShape(sop, { shape: d.pick(shapes(sop)), flow: d.pick(flows(sop)), id: flowId(d.newId()) }),
  appendShape: (sop, d) =>
    appendShape(sop, {
      from: d.pick(shapes(sop)),
      id: shapeId(d.newId()),
      kind: 'activity',
      target: d.target,
      ...rows(d),
    }),
  pasteFragment: (sop, d) =>
    pasteFragment(sop, copyFragment(sop, d.some(shapes(sop))), {
      after: d.pick([null, ...steps(sop)]),
      ...rows(d),
    }),
  pasteRows: (sop, d) =>
    pasteRows(
      sop,
      [{ activity: 'Satu' }, { activity: 'Dua', actors: d.pick([[], ['Baru', 'Pelaksana 0']]) }],
      {
        after: null,
        actor: d.pick(actors(sop)),
        from: d.pick([null, ...shapes(sop)]),
        ...rows(d),
      },
    ),
  setTitle: (sop, d) => setTitle(sop, d.pick(['A', 'B'])),
  setIdentity: (sop, d) => setIdentity(sop, { number: d.pick(['', '1/2026']) }),
  setPage: (sop, d) => setPage(sop, { paper: d.pick(['A4', 'Legal']) }),
  fillSteps: (sop, d) =>
    fillSteps(sop, d.pick(steps(sop)), {
      rows: [{ requirements: 'Surat' }, { activity: 'Mencatat', output: d.pick(['', 'Agenda']) }],
      newId: rows(d).newId,
    }),
  shareColumns: (sop, d) =>
    shareColumns(sop, { output: d.pick([null, 0.1, 0.2]), remarks: d.pick([null, 0.15]) }),
  shareActors: (sop, d) =>
    shareActors(sop, new Map(Array.from(d.some(actors(sop)), (id) => [id, d.pick([null, 0.5, 2])]))),
  resetColumnWidths: (sop, d) =>
    d.below(2) === 0 ? setPage(sop, { shares: { activity: 0.4 } }) : resetColumnWidths(sop),
  applyAgencyProfile: (sop, d) =>
    applyAgencyProfile(sop, {
      ...emptyAgencyProfile(d.pick(['id', 'en'])),
      unit: d.pick(['', 'Bagian Umum']),
      page: d.pick([{}, { landscape: false }]),
      headings: { activity: d.pick(['Aktivitas', 'Kegiatan']) },
    }),
  setOrientation: (sop, d) => setOrientation(sop, d.pick(['vertical', 'horizontal'])),
  setProfile: (sop, d) => setProfile(sop, d.pick(['sop-ap', 'generic'])),
  setLanguage: (sop, d) => setLanguage(sop, d.pick(['id', 'en'])),
  setStatus: (sop, d) => setStatus(sop, d.pick(['draft', 'approved'])),
  setKinds: (sop, d) => setKinds(sop, d.pick([{}, { nature: 'technical' }])),
}

/** Every operation's name, so that a test can ask whether all of them were tried. */
export const editNames: readonly string[] = Object.keys(edits)

/** One random edit out of all operations. Ids it makes start with its own seed and name, so that runs repeat. */
export function arbitraryEdit(): fc.Arbitrary<RandomEdit> {
  return fc.record({ name: fc.constantFrom(...editNames), seed: fc.nat() }).map(({ name, seed }) => ({
    name,
    seed,
    apply: (sop) => {
      const next = edits[name]
      return next ? next(sop, diceFor(sop, name, seed)) : sop
    },
  }))
}

function diceFor(sop: Sop, name: string, seed: number): Dice {
  const below = randomFrom(seed)
  let count = 0
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const dice = {
    below,
    pick,
    some: <Item>(items: readonly Item[]) => new Set(items.filter(() => below(3) === 0)),
    newId: () => `${name}${seed}x${Object.keys(sop.shapes).length}n${count++}`,
  }
  return { ...dice, target: targetIn(sop, dice) }
}

function targetIn(sop: Sop, d: Omit<Dice, 'target'>): GridTarget {
  const place = { across: d.below(3) - 1, along: d.below(3) - 1 }
  switch (d.below(5)) {
    case 0:
      return { kind: 'newRow', after: d.pick([null, ...steps(sop)]), actor: d.pick(actors(sop)) }
    case 1:
      return { kind: 'newLane', after: d.pick([null, ...actors(sop)]), step: d.pick(steps(sop)) }
    case 2:
      return {
        kind: 'newBoth',
        afterStep: d.pick([null, ...steps(sop)]),
        afterActor: d.pick([null, ...actors(sop)]),
      }
    default:
      return { kind: 'cell', step: d.pick(steps(sop)), actor: d.pick(actors(sop)), place }
  }
}

const rows = (d: Dice) => ({ newId: d.newId, actorName: 'Pelaksana baru' })
const actors = (sop: Sop) => Object.keys(sop.actors).map(actorId)
const steps = (sop: Sop) => Object.keys(sop.steps).map(stepId)
const shapes = (sop: Sop) => Object.keys(sop.shapes).map(shapeId)
const flows = (sop: Sop) => Object.keys(sop.flows).map(flowId)
const groups = (sop: Sop) => Object.keys(sop.groups).map(groupId)
