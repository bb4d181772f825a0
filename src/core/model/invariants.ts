import { isSameFlow } from '@/core/model/flowRules.ts'
import { actorsInOrder, flowsById, hasChannel, stepsInOrder } from '@/core/model/queries.ts'
import { rowsOf } from '@/core/model/tables.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import { tableNames } from '@/core/model/diff.ts'

/** What holds in every Sop, checked: a sentence for each place where it does not, for tests and for files. */
export function brokenInvariants(sop: Sop): readonly string[] {
  return [
    ...brokenIds(sop),
    ...brokenOrders(sop),
    ...brokenGroups(sop),
    ...brokenShapes(sop),
    ...brokenFlows(sop),
  ]
}

function brokenIds(sop: Sop): readonly string[] {
  const seen = new Set<string>()
  const broken: string[] = []
  for (const name of tableNames) {
    for (const [key, row] of Object.entries<{ readonly id: string }>(sop[name])) {
      if (row.id !== key) broken.push(`${name}: row ${row.id} is kept under ${key}`)
      if (seen.has(key)) broken.push(`${name}: id ${key} is used twice`)
      seen.add(key)
    }
  }
  return broken
}

function brokenOrders(sop: Sop): readonly string[] {
  return [actorsInOrder(sop), stepsInOrder(sop)].flatMap((rows) =>
    rows.flatMap((row, index) =>
      row.order === rows[index - 1]?.order ? [`order of ${row.id} is used twice`] : [],
    ),
  )
}

function brokenGroups(sop: Sop): readonly string[] {
  const broken: string[] = []
  for (const group of rowsOf(sop.groups)) {
    const rows = group.of === 'actors' ? actorsInOrder(sop) : stepsInOrder(sop)
    const indices = rows.flatMap((row, index) => (row.group === group.id ? [index] : []))
    const first = indices[0]
    if (first === undefined) broken.push(`group ${group.id} has no members`)
    else if (indices.some((index, count) => index !== first + count))
      broken.push(`group ${group.id} is torn apart`)
  }
  for (const [of, rows] of [['actors', actorsInOrder(sop)] as const, ['steps', stepsInOrder(sop)] as const]) {
    for (const row of rows) {
      if (row.group !== undefined && sop.groups[row.group]?.of !== of)
        broken.push(`${row.id} is in no group of ${of}`)
    }
  }
  return broken
}

function brokenShapes(sop: Sop): readonly string[] {
  const places = new Set<string>()
  return rowsOf(sop.shapes).flatMap((shape) => {
    const place = placeKey(shape)
    const broken: string[] = []
    if (!sop.steps[shape.step]) broken.push(`shape ${shape.id} stands in no step`)
    if (!sop.actors[shape.actor]) broken.push(`shape ${shape.id} has no actor`)
    if (shape.link !== undefined && !sop.shapes[shape.link])
      broken.push(`shape ${shape.id} is linked to nothing`)
    if (!Number.isInteger(shape.place.across) || !Number.isInteger(shape.place.along))
      broken.push(`${place} is no place`)
    if (places.has(place)) broken.push(`two shapes stand at ${place}`)
    places.add(place)
    return broken
  })
}

function brokenFlows(sop: Sop): readonly string[] {
  const flows = flowsById(sop)
  const byEnds = new Map<string, (typeof flows)[number][]>()
  return flows.flatMap((flow) => {
    const broken: string[] = []
    if (!sop.shapes[flow.from] || !sop.shapes[flow.to]) broken.push(`flow ${flow.id} dangles`)
    if (flow.from === flow.to) broken.push(`flow ${flow.id} goes from a shape to itself`)
    for (const channel of flow.route?.through ?? []) {
      if (!hasChannel(sop, channel)) broken.push(`flow ${flow.id} runs beside an unknown ${channel.kind}`)
    }
    const ends = `${flow.from} ${flow.to}`
    const twins = byEnds.get(ends) ?? []
    if (twins.some((twin) => isSameFlow(twin, flow))) broken.push(`flow ${flow.id} stands twice`)
    byEnds.set(ends, [...twins, flow])
    return broken
  })
}

function placeKey(shape: Shape): string {
  return `${shape.step}/${shape.actor} (${shape.place.across}, ${shape.place.along})`
}
