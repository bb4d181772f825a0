import type { Scene } from '@/core/layout/scene.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Column } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'
import { shareActors, shareColumns } from '@/core/operations/shareColumns.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import type { ColumnBorder } from '../gesture.ts'

/** The two neighbours of a border, and where they begin and end across the sheet, in mm. */
interface Neighbours<Id> {
  readonly ids: readonly [Id, Id]
  readonly from: number
  readonly border: number
  readonly to: number
}

/** Narrower than this nothing can be read, in mm. */
const least = { column: 10, number: 5, lane: 6 } as const

/** Where the border may be carried to, so that both neighbours stay wide enough; null where there is no such border. */
export function borderReach(
  scene: Scene,
  border: ColumnBorder,
): readonly [least: number, most: number] | null {
  const beside =
    border.kind === 'column' ? columnsBeside(scene, border.column) : lanesBeside(scene, border.actor)
  if (!beside) return null
  const narrowest = beside.ids.map((id) => (border.kind === 'lane' ? least.lane : leastOf(scene, id)))
  return [beside.from + (narrowest[0] ?? 0), beside.to - (narrowest[1] ?? 0)]
}

/** Ends the gesture that carries a border of the form's table: its neighbours share their width anew, as one edit. */
export function finishColumn(editor: Editor): void {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'resizeColumn') return
  cancelGesture(editor)
  const scene = editor.scene()
  const { border, x } = gesture
  editor.edit({ key: 'edit.resizeColumn' }, (sop) =>
    border.kind === 'column' ? withColumn(sop, scene, { border, x }) : withLane(sop, scene, { border, x }),
  )
}

/** Gives the neighbours of a border the widths that the layout finds. */
export function resetColumn(editor: Editor, border: ColumnBorder): void {
  const scene = editor.scene()
  editor.edit({ key: 'edit.resizeColumn' }, (sop) => {
    if (border.kind === 'column') {
      const beside = columnsBeside(scene, border.column)
      return beside ? shareColumns(sop, { [beside.ids[0]]: null, [beside.ids[1]]: null }) : sop
    }
    const beside = lanesBeside(scene, border.actor)
    return beside ? shareActors(sop, new Map(beside.ids.map((id) => [id, null]))) : sop
  })
}

interface Carried<Kind extends ColumnBorder['kind']> {
  readonly border: Extract<ColumnBorder, { kind: Kind }>
  readonly x: number
}

function withColumn(sop: Sop, scene: Scene, { border, x }: Carried<'column'>): Sop {
  const beside = columnsBeside(scene, border.column)
  const [first, last] = [scene.form?.columns[0], scene.form?.columns.at(-1)]
  if (!beside || !first || !last) return sop
  const total = last.to - first.from
  const [left, right] = beside.ids
  return shareColumns(sop, { [left]: (x - beside.from) / total, [right]: (beside.to - x) / total })
}

function withLane(sop: Sop, scene: Scene, { border, x }: Carried<'lane'>): Sop {
  const beside = lanesBeside(scene, border.actor)
  if (!beside) return sop
  const [left, right] = beside.ids
  const share = (id: ActorId) => sop.actors[id]?.share ?? 1
  return shareActors(
    sop,
    new Map([
      [left, (share(left) * (x - beside.from)) / (beside.border - beside.from)],
      [right, (share(right) * (beside.to - x)) / (beside.to - beside.border)],
    ]),
  )
}

function columnsBeside({ form }: Scene, column: Column): Neighbours<Column> | null {
  const index = form?.columns.findIndex((one) => one.column === column) ?? -1
  const [left, right] = [form?.columns[index], form?.columns[index + 1]]
  if (index < 0 || !left || !right) return null
  return { ids: [left.column, right.column], from: left.from, border: left.to, to: right.to }
}

function lanesBeside({ lanes }: Scene, actor: ActorId): Neighbours<ActorId> | null {
  const index = lanes.findIndex((lane) => lane.actor === actor)
  const [left, right] = [lanes[index], lanes[index + 1]]
  if (index < 0 || !left || !right) return null
  return {
    ids: [left.actor, right.actor],
    from: left.band.x,
    border: right.band.x,
    to: right.band.x + right.band.width,
  }
}

function leastOf({ lanes }: Scene, id: string): number {
  if (id === 'lanes') return Math.max(1, lanes.length) * least.lane
  return id === 'number' ? least.number : least.column
}
