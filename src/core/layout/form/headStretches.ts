import type { FormField } from '@/core/model/formField.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { GroupId } from '@/core/model/ids.ts'
import type { Column } from '@/core/model/page.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { SceneColumn } from '@/core/layout/sheet.ts'
import type { ColumnPlan } from './columns.ts'

/** The words of a head and how far it reaches, in mm from the sheet's left edge. */
export interface Head {
  readonly field: FormField
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface LaneHead extends Head {
  readonly actor: Actor
  /** Whether a group's head stands over it. */
  readonly isGrouped: boolean
}

/** The heads of the table, level by level, from left to right. */
export interface HeadStretches {
  /** PELAKSANA and MUTU BAKU. */
  readonly over: readonly Head[]
  readonly groups: readonly (Head & { readonly group: GroupId })[]
  readonly lanes: readonly LaneHead[]
  /** The columns of MUTU BAKU. */
  readonly parts: readonly Head[]
  /** The columns whose heads stand over nothing else: No, Kegiatan, Keterangan. */
  readonly single: readonly Head[]
}

const standard: ReadonlySet<Column> = new Set(['requirements', 'duration', 'output'])

/** Whether a column stands under MUTU BAKU. */
export function isStandard(column: Column): boolean {
  return standard.has(column)
}

/** What stands in the head of the table, and from where to where. */
export function headStretches(
  sop: Sop,
  actors: readonly Actor[],
  { columns, laneEdges }: ColumnPlan,
): HeadStretches {
  const lanesFrom = columns.find(({ column }) => column === 'lanes')?.from ?? 0
  const lanes = actors.map((actor, index): LaneHead => ({
    actor,
    isGrouped: actor.group !== undefined && sop.groups[actor.group] !== undefined,
    field: { kind: 'actor', id: actor.id },
    text: actor.name,
    from: rounded(lanesFrom + (laneEdges[index] ?? 0)),
    to: rounded(lanesFrom + (laneEdges[index + 1] ?? 0)),
  }))
  const columnHead = ({ column, from, to }: SceneColumn): Head => ({
    ...worded(sop, column),
    from,
    to,
  })
  return {
    over: [
      ...spanning(columns, 'lanes', ({ column }) => column === 'lanes'),
      ...spanning(columns, 'standard', ({ column }) => isStandard(column)),
    ].map(({ name, from, to }) => ({ ...worded(sop, name), from, to })),
    groups: groupHeads(sop, lanes),
    lanes,
    parts: columns.filter(({ column }) => isStandard(column)).map(columnHead),
    single: columns.filter(({ column }) => column !== 'lanes' && !isStandard(column)).map(columnHead),
  }
}

function worded(sop: Sop, name: Column | 'standard'): Pick<Head, 'field' | 'text'> {
  return { field: { kind: 'heading', name }, text: headWord(sop, name) }
}

function spanning(
  columns: readonly SceneColumn[],
  name: 'lanes' | 'standard',
  isUnder: (column: SceneColumn) => boolean,
) {
  const under = columns.filter(isUnder)
  const [first, last] = [under[0], under.at(-1)]
  return first && last ? [{ name, from: first.from, to: last.to }] : []
}

function groupHeads(sop: Sop, lanes: readonly LaneHead[]): HeadStretches['groups'] {
  const heads: (Head & { group: GroupId; to: number })[] = []
  for (const { actor, from, to } of lanes) {
    const group = actor.group === undefined ? undefined : sop.groups[actor.group]
    if (!group) continue
    const known = heads.find((head) => head.group === group.id)
    if (known) known.to = to
    else heads.push({ group: group.id, field: { kind: 'group', id: group.id }, text: group.name, from, to })
  }
  return heads
}
