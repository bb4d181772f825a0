import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { SceneCell, Sheet } from '@/core/layout/sheet.ts'
import { sheetParts } from '@/core/layout/sheetParts.ts'
import { lineRect } from '@/core/layout/textBlock.ts'

const tolerance = 0.02

/** Everything about the sheets of a form that breaks a guarantee, each as a sentence. */
export function formFaults(sop: Sop, scene: Scene): readonly string[] {
  const sheets = scene.form?.sheets ?? []
  return [
    ...sheets.flatMap((sheet) => [
      ...cellFaults(sheet),
      ...overlapFaults(sheet),
      ...printableFaults(scene, sheet),
    ]),
    ...columnFaults(scene),
    ...standFaults(sop, scene),
    ...textFaults(sop, sheets),
    ...(sheets.every(({ rect }) => contains({ x: 0, y: 0, ...scene.size }, rect))
      ? []
      : ['a sheet lies outside the Scene']),
  ]
}

function cellFaults({ number, cells }: Sheet): readonly string[] {
  return cells
    .filter(({ rect, text }) => !text.lines.every((_, line) => contains(rect, lineRect(text, line))))
    .map((cell) => `the text of ${nameOf(cell)} on sheet ${number} leaves its cell`)
}

function overlapFaults({ number, part, cells }: Sheet): readonly string[] {
  if (part !== 'flow') return []
  return cells.flatMap((cell, index) =>
    cells
      .slice(index + 1)
      .filter(({ rect }) => overlap(rect, cell.rect))
      .map((other) => `${nameOf(cell)} and ${nameOf(other)} overlap on sheet ${number}`),
  )
}

function printableFaults(scene: Scene, sheet: Sheet): readonly string[] {
  const { shapes, connectors, flows } = sheetParts(scene, sheet)
  const points: readonly (readonly [string, readonly Point[]])[] = [
    ...sheet.rules.map(({ from, to }) => ['a rule', [from, to]] as const),
    ...flows.map(({ flow, piece }) => [`flow ${flow.id}`, piece.points] as const),
  ]
  const rects: readonly (readonly [string, Rect])[] = [
    ...sheet.cells.map((cell) => [nameOf(cell), cell.rect] as const),
    ...sheet.fills.map(({ rect }) => ['a tint', rect] as const),
    ...shapes.map(({ id, rect }) => [`shape ${id}`, rect] as const),
    ...connectors.map(({ letter, rect }) => [`connector ${letter}`, rect] as const),
  ]
  const spots = [
    ...rects,
    ...points.flatMap(([name, list]) => list.map((at) => [name, { ...at, width: 0, height: 0 }] as const)),
  ]
  return spots
    .filter(([, rect]) => !contains(sheet.printable, rect))
    .map(([name]) => `${name} leaves the printable area of sheet ${sheet.number}`)
}

function columnFaults({ form }: Scene): readonly string[] {
  const [columns, printable] = [form?.columns ?? [], form?.sheets[0]?.printable]
  const gaps = columns.slice(1).filter(({ from }, index) => from !== columns[index]?.to)
  const right = (printable?.x ?? 0) + (printable?.width ?? 0)
  const fills =
    Math.abs((columns[0]?.from ?? 0) - (printable?.x ?? 0)) < 0.001 &&
    Math.abs((columns.at(-1)?.to ?? 0) - right) < 0.001
  return [
    ...gaps.map(({ column }) => `a gap before ${column}`),
    ...(fills ? [] : ['the columns do not fill the width']),
  ]
}

/** Shapes stand in their row and lane, rows below each other. */
function standFaults(sop: Sop, scene: Scene): readonly string[] {
  const rows = new Map(scene.rows.map((row) => [row.step, row.band]))
  const lanes = new Map(scene.lanes.map((lane) => [lane.actor, lane.band]))
  const astray = scene.shapes.filter(({ id, rect }) => {
    const shape = sop.shapes[id]
    const [row, lane] = [shape && rows.get(shape.step), shape && lanes.get(shape.actor)]
    return !row || !lane || !contains(row, rect) || !contains(lane, rect)
  })
  const lying = scene.rows.slice(1).filter(({ band }, index) => {
    const above = scene.rows[index]?.band
    return above !== undefined && band.y < above.y + above.height - tolerance
  })
  return [
    ...astray.map(({ id }) => `shape ${id} stands outside its cell`),
    ...lying.map(({ number }) => `row ${number} overlaps the one above`),
    ...(scene.shapes.length === Object.keys(sop.shapes).length ? [] : ['a shape is missing']),
    ...(scene.flows.length === Object.keys(sop.flows).length ? [] : ['a flow is missing']),
  ]
}

/** Every text of every step stands whole and in order in the cells of its column. */
function textFaults(sop: Sop, sheets: readonly Sheet[]): readonly string[] {
  const shown = new Map<string, string>()
  for (const { cells } of sheets) {
    for (const { field, text } of cells) {
      if (field?.kind !== 'step') continue
      const key = `${field.id} ${field.column}`
      shown.set(key, `${shown.get(key) ?? ''} ${text.lines.map((line) => line.text).join(' ')}`)
    }
  }
  const columns = (['activity', 'requirements', 'duration', 'output', 'remarks'] as const).filter(
    (column) => !sop.page.hidden.includes(column),
  )
  return stepsInOrder(sop).flatMap((step) =>
    columns
      .filter((column) => bare(shown.get(`${step.id} ${column}`)) !== bare(step[column]))
      .map((column) => `the ${column} of ${step.id} is not shown whole`),
  )
}

function bare(text: string | undefined): string {
  return text === undefined ? 'no cell' : text.replaceAll(/\s/g, '')
}

function nameOf({ field, text }: SceneCell): string {
  if (!field) return `"${text.lines.map((line) => line.text).join(' ')}"`
  return Object.values(field).join(' ')
}

function contains(outer: Rect, { x, y, width, height }: Rect): boolean {
  return (
    x >= outer.x - tolerance &&
    y >= outer.y - tolerance &&
    x + width <= outer.x + outer.width + tolerance &&
    y + height <= outer.y + outer.height + tolerance
  )
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - tolerance &&
    b.x < a.x + a.width - tolerance &&
    a.y < b.y + b.height - tolerance &&
    b.y < a.y + a.height - tolerance
  )
}
