import type { SceneFlow } from '@/core/layout/scene.ts'
import type { FlowPiece } from '@/core/layout/scene.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { PagedFlow } from './cutFlows.ts'
import type { DrawnPage } from './drawPage.ts'
import type { CutPages } from './pageContents.ts'

/** The flows of all pages by id, each in one piece or, where a page break cuts it, in two. */
export function pageFlows(
  { flows, pairs }: CutPages,
  memory: readonly DrawnPage[],
  previous: readonly SceneFlow[],
): readonly SceneFlow[] {
  const drawerOf = new Map<number, FlowId>()
  for (const pair of pairs) {
    const drawer = flows[pair.flows[0] ?? -1]?.flow.id
    if (drawer) for (const index of pair.flows) drawerOf.set(index, drawer)
  }
  const known = new Map(previous.map((flow) => [flow.id, flow]))
  return flows.flatMap((paged, index): SceneFlow | readonly [] => {
    const before = known.get(paged.flow.id)
    const drawn = sceneFlow(paged, memory, { drawer: drawerOf.get(index), before })
    return drawn && before && isSame(drawn, before) ? before : (drawn ?? [])
  })
}

function sceneFlow(
  { flow, fromPage, toPage }: PagedFlow,
  memory: readonly DrawnPage[],
  { drawer, before }: { readonly drawer: FlowId | undefined; readonly before: SceneFlow | undefined },
): SceneFlow | null {
  const first = memory[fromPage]?.pieces.get(flow.id)
  const second = drawer && memory[toPage]?.pieces.get(drawer)?.piece
  if (!first) return null
  return {
    id: flow.id,
    from: flow.from,
    to: flow.to,
    pieces: second
      ? [first.piece, drawer === flow.id ? second : shared(second, before?.pieces[1])]
      : [first.piece],
    dashed: flow.line === 'dashed',
    label: first.label,
    pin: flow.route ? (second || first.suspended ? 'suspended' : 'kept') : 'none',
  }
}

/** Flows that share a connector share what is behind it: one of them draws it, the others only go there. */
function shared({ points }: FlowPiece, before: FlowPiece | undefined): FlowPiece {
  return before?.points === points && before.path.length === 0 ? before : { points, path: [], head: null }
}

function isSame(a: SceneFlow, b: SceneFlow): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.dashed === b.dashed &&
    a.label === b.label &&
    a.pin === b.pin &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => piece === b.pieces[index])
  )
}
