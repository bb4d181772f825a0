import { compact, unless } from './compact.ts'
import { identityInFile } from './identityInFile.ts'
import { pageInFile } from './pageInFile.ts'
import { picturesInFile } from './picturesInFile.ts'
import { formatName, formatVersion } from './schema.ts'
import type { FileActor, FileFlow, FileGroup, FileShape, FileSop, FileStep, LajurFile } from './schema.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import { actorsInOrder, flowsById, shapesInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { rowsOf } from '@/core/model/tables.ts'
import type { Actor, Flow, Group, Shape, Sop, Step } from '@/core/model/sop.ts'
import type { Route } from '@/core/model/route.ts'

/**
 * The content of a `.lajur.json` file: tables as lists in the order of the chart, defaults left out, and those of the
 * pictures that the Sop refers to.
 */
export function toFile(sop: Sop, pictures: PictureSource): LajurFile {
  const carried = picturesInFile(sop, pictures)
  const actors = actorsInOrder(sop)
  const steps = stepsInOrder(sop)
  const reading = shapesInOrder(sop)
  const rank = new Map(reading.map((shape, index) => [shape.id, index]))
  const shapes = new Map(steps.map((step) => [step.id, [] as Shape[]]))
  for (const shape of reading) shapes.get(shape.step)?.push(shape)
  const flows = flowsById(sop).toSorted(
    (a, b) =>
      (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0),
  )

  const head = compact<Omit<FileSop, 'actors' | 'steps' | 'flows'>>({
    id: sop.id,
    title: sop.title,
    language: sop.language,
    status: unless(sop.status, 'draft'),
    profile: unless(sop.profile, 'sop-ap'),
    orientation: unless(sop.orientation, 'vertical'),
    kinds: compact<NonNullable<FileSop['kinds']>>({
      nature: sop.kinds.nature,
      scope: sop.kinds.scope,
      completeness: sop.kinds.completeness,
      content: sop.kinds.content,
    }),
    identity: identityInFile(sop.identity),
    page: pageInFile(sop.page),
    groups: groupsInOrder(sop, [...actors, ...steps]).map(groupInFile),
  })
  return {
    format: formatName,
    version: formatVersion,
    sop: {
      ...head,
      actors: actors.map(actorInFile),
      steps: steps.map((step) => stepInFile(step, shapes.get(step.id) ?? [])),
      ...(flows.length > 0 && { flows: flows.map(flowInFile) }),
    },
    ...(carried && { pictures: carried }),
  }
}

/** In the order of their first members. */
function groupsInOrder(sop: Sop, members: readonly (Actor | Step)[]): Group[] {
  const used = members.flatMap(({ group }) => (group === undefined ? [] : [group]))
  const all = [
    ...used,
    ...rowsOf(sop.groups)
      .map(({ id }) => id)
      .toSorted(),
  ]
  return [...new Set(all)].flatMap((id) => sop.groups[id] ?? [])
}

const groupInFile = ({ id, of, name }: Group): FileGroup => ({ id, of, name })

function actorInFile({ id, name, group, width, share, tint }: Actor): FileActor {
  return compact<FileActor>({ id, name, group, width, share, tint })
}

function stepInFile(step: Step, shapes: readonly Shape[]): FileStep {
  return compact<FileStep>({
    id: step.id,
    activity: unless(step.activity, ''),
    requirements: unless(step.requirements, ''),
    duration: unless(step.duration, ''),
    output: unless(step.output, ''),
    remarks: unless(step.remarks, ''),
    group: step.group,
    pageBreak: step.pageBreak,
    shapes: shapes.map(shapeInFile),
  })
}

function shapeInFile({ id, kind, actor, place, text, letter, link }: Shape): FileShape {
  const { across, along } = place
  const offset = compact<NonNullable<FileShape['place']>>({
    across: unless(across, 0),
    along: unless(along, 0),
  })
  return compact<FileShape>({ id, kind, actor, place: offset, text, letter, link })
}

function flowInFile(flow: Flow): FileFlow {
  return {
    ...compact<FileFlow>({
      id: flow.id,
      from: flow.from,
      to: flow.to,
      label: unless(flow.label, ''),
      line: unless(flow.line, 'solid'),
      directed: unless(flow.directed, true),
      labelPlace: flow.labelPlace,
    }),
    // Kept even where it names nothing: a pinned route is pinned.
    ...(flow.route && { route: routeInFile(flow.route) }),
  }
}

function routeInFile({ leave, through, enter }: Route): NonNullable<FileFlow['route']> {
  return compact({ leave, through: [...through], enter })
}
