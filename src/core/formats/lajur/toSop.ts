import { createIdBook, type IdBook } from './idBook.ts'
import type { Mended } from './mending/mend.ts'
import { mendFlows } from './mending/mendFlows.ts'
import { mendGroups } from './mending/mendGroups.ts'
import { mendPlaces } from './mending/mendPlaces.ts'
import { createReferences } from './references.ts'
import { actorOf } from './rows/actorOf.ts'
import { flowOf } from './rows/flowOf.ts'
import { identityOf } from './rows/identityOf.ts'
import type { Known } from './rows/known.ts'
import { pageOf } from './rows/pageOf.ts'
import { shapeOf } from './rows/shapeOf.ts'
import { stepOf } from './rows/stepOf.ts'
import type { FileSop } from './schema.ts'
import { withMissingActors } from './withMissingActors.ts'
import { actorId, flowId, groupId, shapeId, sopId, stepId } from '@/core/model/ids.ts'
import type { IdSource } from '@/core/model/newId.ts'
import { ordersBetween } from '@/core/model/order.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The Sop a checked file describes. What cannot be (ids, references, invariants) is mended, and listed. */
export function toSop(file: FileSop, newId: IdSource): Mended {
  const own = createIdBook(newId)
  const book = createIdBook(newId)
  const complete = withMissingActors(file)
  const rows = namedRows({ ...file, actors: [...complete.actors] }, book)
  const { groups, actors, steps, shapes, flows } = rows
  const known: Known = {
    actorGroups: createReferences(groups.filter(({ row }) => row.of === 'actors')),
    stepGroups: createReferences(groups.filter(({ row }) => row.of === 'steps')),
    actors: createReferences(actors),
    steps: createReferences(steps),
    shapes: createReferences(shapes),
  }
  const actorOrder = ordersBetween(null, null, actors.length)
  const stepOrder = ordersBetween(null, null, steps.length)
  const sop: Sop = {
    id: sopId(own.claim(file.id, 'sop.id')),
    title: file.title,
    language: file.language ?? 'id',
    status: file.status ?? 'draft',
    profile: file.profile ?? 'sop-ap',
    orientation: file.orientation ?? 'vertical',
    kinds: file.kinds ?? {},
    identity: identityOf(file.identity ?? {}),
    page: pageOf(file.page ?? {}),
    groups: table(groups.map(({ row, id }) => ({ ...row, id }))),
    actors: table(actors.map((actor, index) => actorOf(actor, actorOrder[index] ?? '', known))),
    steps: table(steps.map((step, index) => stepOf(step, stepOrder[index] ?? '', known))),
    shapes: table(shapes.flatMap((shape) => shapeOf(shape, known) ?? [])),
    flows: table(flows.flatMap((flow) => flowOf(flow, known) ?? [])),
  }
  const { actorGroups, stepGroups } = known
  const sources = [own, book, complete, actorGroups, stepGroups, known.actors, known.shapes, known.steps]
  return mended({ sop, warnings: sources.flatMap(({ warnings }) => warnings) }, rows)
}

/** The rows of a file, each with its place in the file and an id that is its own. */
function namedRows(file: FileSop, book: IdBook) {
  const named = <Row extends { readonly id: string }, Id>(
    rows: readonly Row[],
    list: string,
    brand: (id: string) => Id,
  ) =>
    rows.map((row, index) => {
      const where = `${list}[${index}]`
      return { row, where, id: brand(book.claim(row.id, `${where}.id`)) }
    })
  const groups = named(file.groups ?? [], 'sop.groups', groupId)
  const actors = named(file.actors, 'sop.actors', actorId)
  const steps = named(file.steps, 'sop.steps', stepId)
  const shapes = steps.flatMap((step) =>
    named(step.row.shapes ?? [], `${step.where}.shapes`, shapeId).map((shape) => ({
      ...shape,
      step: step.id,
    })),
  )
  return { groups, actors, steps, shapes, flows: named(file.flows ?? [], 'sop.flows', flowId) }
}

/** The Sop with its invariants mended, and the warnings of that after those it had. */
function mended(
  read: Mended,
  { groups, actors, steps, shapes, flows }: ReturnType<typeof namedRows>,
): Mended {
  const where = new Map<string, string>(
    [...groups, ...actors, ...steps, ...shapes, ...flows].map((row) => [row.id, row.where]),
  )
  return [mendPlaces, mendFlows, mendGroups].reduce<Mended>((before, mend) => {
    const after = mend(before.sop, where)
    return { sop: after.sop, warnings: [...before.warnings, ...after.warnings] }
  }, read)
}

function table<Row extends { readonly id: string }>(rows: readonly Row[]): Readonly<Record<Row['id'], Row>> {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Readonly<Record<Row['id'], Row>>
}
