import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { connectorLetters } from '@/core/layout/connectorLetters.ts'
import type { Scene, SceneFlow } from '@/core/layout/scene.ts'
import type { PageConnector, Sheet } from '@/core/layout/sheet.ts'
import { lineRect } from '@/core/layout/textBlock.ts'
import { shapesInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { violations } from '#test/core/layout/routing/violations.ts'
import { pageMatrices } from './pageMatrices.ts'

/** Everything about the drawing on a form's pages that breaks a guarantee of layout, each as a sentence. */
export function pageFlowFaults(sop: Sop, scene: Scene): readonly string[] {
  const routes = pageMatrices(sop, scene).flatMap(({ matrix, routed }, page) =>
    violations(matrix, routed).map(
      ({ kind, flows, at }) => `page ${page}: ${kind}, ${flows.join(' ')} at ${at}`,
    ),
  )
  return [
    ...routes,
    ...pairingFaults(sop, scene),
    ...labelFaults(scene),
    ...headFaults(scene),
    ...(scene.form?.sheets ?? []).flatMap((sheet, index) => sheetFaults(scene, sheet, index)),
  ]
}

/** What must hold in whatever Sop: where shapes and connectors stand, pairs and their letters. */
export function pairingFaults(sop: Sop, scene: Scene): readonly string[] {
  return [...placeFaults(sop, scene), ...pairFaults(scene), ...letterFaults(sop, scene)]
}

const tolerance = 0.01

/** Every shape stands in its lane and row; every connector in one lane, inside the frame, touching nothing. */
function placeFaults(sop: Sop, scene: Scene): readonly string[] {
  const bands = new Map<string, Rect>([
    ...scene.lanes.map(({ actor, band }) => [actor, band] as const),
    ...scene.rows.map(({ step, band }) => [step, band] as const),
  ])
  const loose = scene.shapes.filter(({ id, rect }) => {
    const shape = sop.shapes[id]
    const [lane, row] = [bands.get(shape?.actor ?? ''), bands.get(shape?.step ?? '')]
    return !lane || !row || !contains(lane, rect) || !contains(row, rect)
  })
  const connectors = scene.form?.connectors ?? []
  const stray = connectors.filter(
    ({ rect }) => laneOf(scene, rect) < 0 || !scene.rows.some(({ band }) => contains(band, rect)),
  )
  const boxes = [...scene.shapes, ...connectors].map(({ rect }) => rect)
  return [
    ...loose.map(({ id }) => `${id} does not stand in its row and lane`),
    ...stray.map(({ letter, end }) => `connector ${letter} ${end} does not stand in one lane and row`),
    ...boxes.flatMap((a, index) =>
      boxes.slice(index + 1).some((b) => overlaps(a, b)) ? [`something overlaps at ${a.x}, ${a.y}`] : [],
    ),
    ...connectors.flatMap(({ letter, rect, text }) =>
      text.lines.every((_, line) => contains(rect, lineRect(text, line), 0.4))
        ? []
        : [`the text of connector ${letter} leaves it`],
    ),
  ]
}

/** A flow between two sheets has one pair: out on the one, in on the other, of one letter and in one lane. */
function pairFaults(scene: Scene): readonly string[] {
  const sheetOf = new Map<string, number>(scene.shapes.map(({ id, rect }) => [id, sheetAt(scene, rect.y)]))
  return scene.flows.flatMap((flow) => {
    const [from, to] = [sheetOf.get(flow.from) ?? -1, sheetOf.get(flow.to) ?? -1]
    const own = (scene.form?.connectors ?? []).filter(({ flows }) => flows.includes(flow.id))
    if (from === to)
      return own.length === 0 && flow.pieces.length === 1 ? [] : [`${flow.id} lies on one page but is cut`]
    const [out, into] = [own.filter(({ end }) => end === 'out'), own.filter(({ end }) => end === 'in')]
    const [a, b] = [out[0], into[0]]
    if (out.length !== 1 || into.length !== 1 || !a || !b)
      return [`${flow.id} has ${out.length} connectors out and ${into.length} in`]
    return [
      ...(a.sheet === from && b.sheet === to ? [] : [`a connector of ${flow.id} stands on another page`]),
      ...(a.letter === b.letter ? [] : [`the connectors of ${flow.id} have two letters`]),
      ...(laneOf(scene, a.rect) === laneOf(scene, b.rect)
        ? []
        : [`the connectors of ${flow.id} stand in two lanes`]),
      ...(a.isUpward === from > to && b.isUpward === from > to
        ? []
        : [`a connector of ${flow.id} points the wrong way`]),
      ...pieceFaults(flow, a, b),
      ...(isBeyondRows(scene, a) && isBeyondRows(scene, b)
        ? []
        : [`a connector of ${flow.id} stands among the rows`]),
      ...(tells(a, to) === Math.abs(from - to) > 1
        ? []
        : [`connector ${a.letter} out tells the page wrongly`]),
    ]
  })
}

function pieceFaults(flow: SceneFlow, out: PageConnector, into: PageConnector): readonly string[] {
  const [first, second] = flow.pieces
  const touches = (rect: Rect, point: Point | undefined) =>
    point !== undefined && contains(rect, { ...point, width: 0, height: 0 })
  if (!second) return [`${flow.id} is not cut`]
  return [
    ...(touches(out.rect, first.points.at(-1)) ? [] : [`${flow.id} does not reach its connector`]),
    ...(touches(into.rect, second.points[0]) ? [] : [`${flow.id} does not come from its connector`]),
  ]
}

/** Out downward and in upward stand below all shapes of their sheet, the others above. */
function isBeyondRows(scene: Scene, { sheet, rect, end, isUpward }: PageConnector): boolean {
  const shapes = scene.shapes.filter((shape) => sheetAt(scene, shape.rect.y) === sheet)
  return (end === 'out') === isUpward
    ? shapes.every((shape) => shape.rect.y >= rect.y + rect.height - tolerance)
    : shapes.every((shape) => shape.rect.y + shape.rect.height <= rect.y + tolerance)
}

function tells({ text }: PageConnector, sheet: number): boolean {
  return text.lines.length > 1 && (text.lines[1]?.text.includes(String(sheet + 1)) ?? false)
}

/** One letter for one target, direction and style; none that a connector set by hand has. */
function letterFaults(sop: Sop, scene: Scene): readonly string[] {
  const users = new Map<string, Set<string>>()
  const letters = new Map<string, Set<string>>()
  for (const { letter, isUpward, flows } of scene.form?.connectors ?? [])
    for (const id of flows) {
      const flow = sop.flows[id]
      if (!flow) continue
      const target = flow.directed ? `${flow.to} ${isUpward} ${flow.line}` : id
      users.set(letter, (users.get(letter) ?? new Set()).add(target))
      letters.set(target, (letters.get(target) ?? new Set()).add(letter))
    }
  const byHand = new Set(connectorLetters(shapesInOrder(sop)).values())
  return [
    ...[...users].flatMap(([letter, targets]) =>
      targets.size > 1 ? [`letter ${letter} leads to several targets`] : [],
    ),
    ...[...letters].flatMap(([target, own]) =>
      own.size > 1 ? [`${target} has the letters ${[...own].join(', ')}`] : [],
    ),
    ...[...users.keys()].flatMap((letter) =>
      byHand.has(letter) ? [`letter ${letter} is taken by hand`] : [],
    ),
  ]
}

/** Labels stand among the lanes of their page and touch no line, shape, connector or other label. */
function labelFaults(scene: Scene): readonly string[] {
  const labels = scene.flows.flatMap(({ id, label }) => (label ? [{ id, ...label }] : []))
  return labels.flatMap(({ id, rect, text }, index) => [
    ...(scene.lanes.length > 0 && contains(scene.body, rect) ? [] : [`label ${id} leaves the lanes`]),
    ...(text.lines.every((_, line) => contains(rect, lineRect(text, line), 0.1))
      ? []
      : [`the text of label ${id} leaves it`]),
    ...scene.shapes
      .filter(({ kind, rect: shape }) =>
        kind === 'decision' ? meetsDiamond(rect, shape) : overlaps(rect, shape),
      )
      .map((shape) => `label ${id} touches ${shape.id}`),
    ...(scene.form?.connectors ?? [])
      .filter((connector) => overlaps(rect, connector.rect))
      .map(({ letter }) => `label ${id} touches connector ${letter}`),
    ...labels
      .slice(index + 1)
      .filter((other) => overlaps(rect, other.rect))
      .map((other) => `labels ${id} and ${other.id} touch`),
    ...scene.flows
      .filter(({ pieces }) =>
        pieces.some(({ points }) => stretches(points).some((stretch) => overlaps(rect, stretch))),
      )
      .map((flow) => `label ${id} touches flow ${flow.id}`),
    ...scene.rows
      .filter(({ band }) => rect.y < band.y - tolerance && rect.y + rect.height > band.y + tolerance)
      .flatMap(() => (grounded(scene, id) ? [] : [`label ${id} is struck through`])),
  ])
}

function grounded(scene: Scene, id: string): boolean {
  return scene.flows.some((flow) => flow.id === id && flow.label?.grounded === true)
}

/** No line runs through the arrow head of a flow to another target. */
function headFaults(scene: Scene): readonly string[] {
  const heads = scene.flows.flatMap((flow) =>
    flow.pieces.flatMap(({ head }, part) => (head ? [{ flow, part, rect: around(head) }] : [])),
  )
  return heads.flatMap(({ flow, rect }) =>
    scene.flows
      .filter((other) => other.to !== flow.to && other.id !== flow.id)
      .filter(({ pieces }) =>
        pieces.some(({ points }) =>
          stretches(points).some((stretch) => overlaps(shrunk(rect, 0.25), stretch)),
        ),
      )
      .map((other) => `flow ${other.id} runs through the head of ${flow.id}`),
  )
}

/** Nothing is drawn outside the printable area, and no flow through a text. */
function sheetFaults(scene: Scene, sheet: Sheet, index: number): readonly string[] {
  const on = ({ y }: { readonly y: number }) => y >= sheet.rect.y && y <= sheet.rect.y + sheet.rect.height
  const pieces = scene.flows.flatMap(({ id, pieces: all }) =>
    all.filter(({ points }) => on(points[0] ?? { y: -1 })).map((piece) => ({ id, piece })),
  )
  const drawn = [
    ...scene.shapes.filter(({ rect }) => on(rect)).map(({ id, rect }) => ({ id: String(id), rect })),
    ...(scene.form?.connectors ?? [])
      .filter((connector) => connector.sheet === index)
      .map(({ letter, rect }) => ({ id: letter, rect })),
    ...pieces.map(({ id, piece }) => ({ id: String(id), rect: around(piece.points) })),
    ...scene.flows.flatMap(({ id, label }) =>
      label && on(label.rect) ? [{ id: `label ${id}`, rect: label.rect }] : [],
    ),
  ]
  const texts = sheet.cells.flatMap(({ text }) => text.lines.map((_, line) => lineRect(text, line)))
  return [
    ...drawn
      .filter(({ rect }) => !contains(sheet.printable, rect))
      .map(({ id }) => `${id} leaves the printable area of page ${index}`),
    ...pieces
      .filter(({ piece }) =>
        stretches(piece.points).some((stretch) => texts.some((text) => overlaps(stretch, text))),
      )
      .map(({ id }) => `flow ${id} runs through a text of page ${index}`),
  ]
}

function sheetAt(scene: Scene, y: number): number {
  return (scene.form?.sheets ?? []).findIndex(({ rect }) => y >= rect.y && y <= rect.y + rect.height)
}

function laneOf(scene: Scene, rect: Rect): number {
  return scene.lanes.findIndex(
    ({ band }) => rect.x >= band.x - tolerance && rect.x + rect.width <= band.x + band.width + tolerance,
  )
}

function stretches(points: readonly Point[]): readonly Rect[] {
  return points.slice(1).map((to, index) => around([points[index] ?? to, to]))
}

function around(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function shrunk({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) }
}

function contains(outer: Rect, inner: Rect, slack = tolerance): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  )
}

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - tolerance &&
    b.x < a.x + a.width - tolerance &&
    a.y < b.y + b.height - tolerance &&
    b.y < a.y + a.height - tolerance
  )
}

function meetsDiamond(rect: Rect, { x, y, width, height }: Rect): boolean {
  const across = Math.max(0, rect.x - (x + width / 2), x + width / 2 - (rect.x + rect.width))
  const down = Math.max(0, rect.y - (y + height / 2), y + height / 2 - (rect.y + rect.height))
  return across / (width / 2) + down / (height / 2) < 1
}
