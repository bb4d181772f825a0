import type { Rect } from '@/core/geometry/rect.ts'
import type { Matrix, MatrixFlow, MatrixShape, RoutedMatrix } from '@/core/layout/routing/matrix.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { shapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Each flow page of a Form Scene as the checker of routes sees it, from what is drawn alone. */
export function pageMatrices(
  sop: Sop,
  scene: Scene,
): readonly { readonly matrix: Matrix; readonly routed: RoutedMatrix }[] {
  return (scene.form?.sheets ?? []).flatMap((sheet, index) => {
    if (sheet.part === 'identity') return []
    const on = ({ y }: { readonly y: number }) => y >= sheet.rect.y && y <= sheet.rect.y + sheet.rect.height
    const connectors = (scene.form?.connectors ?? []).filter((connector) => connector.sheet === index)
    const boxes = [
      ...scene.shapes.filter(({ rect }) => on(rect)),
      ...connectors.map(({ rect, isUpward, letter, end }) => ({
        id: shapeId(`${letter} ${end} ${isUpward}`),
        kind: 'offPageConnector' as const,
        rect,
        tip: isUpward ? ('up' as const) : ('down' as const),
      })),
    ]
    const shapes = boxes.map(({ rect, ...box }): MatrixShape => ({
      ...box,
      lane: scene.lanes.findIndex(({ band }) => band.x <= rect.x && band.x + band.width > rect.x),
      row: 0,
      laneLine: 0,
      rowLine: 0,
      size: rect,
    }))
    const at = new Map(shapes.map(({ id }, place) => [id, place]))
    const pieces = scene.flows.flatMap((flow) =>
      flow.pieces.flatMap((piece, part) =>
        on(piece.points[0] ?? { y: -1 }) && (part === 0 || piece.path.length > 0)
          ? [{ flow, piece, part }]
          : [],
      ),
    )
    const connectorOf = (id: string, end: 'in' | 'out') => {
      const found = connectors.find(
        (connector) => connector.end === end && connector.flows.some((flow) => flow === id),
      )
      return found ? shapeId(`${found.letter} ${end} ${found.isUpward}`) : shapeId('none')
    }
    const flows = pieces.map(({ flow, part }): MatrixFlow => {
      const isCut = flow.pieces.length > 1
      const from = isCut && part === 1 ? connectorOf(flow.id, 'in') : flow.from
      const to = isCut && part === 0 ? connectorOf(flow.id, 'out') : flow.to
      return {
        id: flow.id,
        from: at.get(from) ?? -1,
        to: at.get(to) ?? -1,
        label: part === 0 && flow.label ? flow.label.rect : null,
        dashed: flow.dashed,
        directed: sop.flows[flow.id]?.directed ?? true,
        refuses: false,
        route: null,
      }
    })
    const body = bodyOf(scene, sheet.rect)
    const edges = (list: readonly number[]) => [...new Set(list)].toSorted((a, b) => a - b)
    const rows = scene.rows.filter(
      ({ band }) => band.y < sheet.rect.y + sheet.rect.height && band.y + band.height > sheet.rect.y,
    )
    const routed: RoutedMatrix = {
      laneEdges: edges(scene.lanes.flatMap(({ band }) => [band.x, band.x + band.width])).map(
        (x) => x - body.x,
      ),
      rowEdges: edges([
        body.y,
        body.y + body.height,
        ...rows
          .flatMap(({ band }) => [band.y, band.y + band.height])
          .filter((y) => y > body.y && y < body.y + body.height),
      ]).map((y) => y - body.y),
      centers: boxes.map(({ rect }) => ({
        x: rect.x + rect.width / 2 - body.x,
        y: rect.y + rect.height / 2 - body.y,
      })),
      routes: pieces.map(({ flow, piece }) => ({
        id: flow.id,
        points: piece.points.map(({ x, y }) => ({ x: x - body.x, y: y - body.y })),
        merged: false,
        suspended: false,
      })),
      searched: [],
      tight: [],
    }
    const spacing = { widens: false, track: 0.8, clearance: 0.5, border: 0.35, head: 1.6 }
    return [{ matrix: { lanes: [], rows: [], shapes, flows, spacing }, routed }]
  })
}

/** Where lanes and rows meet on a sheet. */
export function bodyOf(scene: Scene, sheet: Rect): Rect {
  const within = (y: number) => y >= sheet.y && y <= sheet.y + sheet.height
  const cells = scene.form?.sheets.find(({ rect }) => rect === sheet)?.rules ?? []
  const lanes = { from: scene.lanes[0]?.band.x ?? 0, to: 0 }
  const last = scene.lanes.at(-1)
  lanes.to = last ? last.band.x + last.band.width : 0
  const heights = cells.filter(({ from }) => within(from.y)).flatMap(({ from, to }) => [from.y, to.y])
  const bottom = Math.max(...heights)
  const heads = scene.form?.sheets
    .find(({ rect }) => rect === sheet)
    ?.cells.filter(({ field }) => field?.kind === 'actor')
    .map(({ rect }) => rect.y + rect.height)
  const top = Math.max(
    ...(heads ?? []),
    ...scene.lanes.map(({ head }) => (within(head.y) ? head.y + head.height : sheet.y)),
  )
  return { x: lanes.from, y: top, width: lanes.to - lanes.from, height: bottom - top }
}
