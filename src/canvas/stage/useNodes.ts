import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Scene, SceneFlow, SceneShape } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import { type FlowReactEdge, flowEdge, type ShapeReactNode, shapeNode } from '@/canvas/nodes/shapeNodes.ts'
import type { Selection } from '@/editor/editor.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { visibleParts } from '@/picture/visibleParts.ts'
import type { Hit } from './hit.ts'
import type { Stage } from './stage.ts'
import type { StageWindow } from './stageWindow.ts'
import { useScene } from './useScene.ts'

/** What React Flow holds: hands for what is near enough to work on, hovered or selected, in the order of the flow. */
export function useNodes(stage: Stage, nameOf: (id: RowId) => string) {
  const scene = useScene(stage.editor)
  const window = useStore(stage.window)
  const selection = useStore(stage.editor.view, (view) => view.selection)
  const hovered = useStore(stage.hover, ({ hit }) => hoveredId(hit))
  const near = useMemo(
    () => nearParts({ scene, window, selection, hovered }),
    [scene, window, selection, hovered],
  )
  return useMemo(() => {
    const nodes: ShapeReactNode[] = near.shapes.map((shape) =>
      shapeNode(shape, { name: nameOf(shape.id), selected: selection.has(shape.id) }),
    )
    const edges: FlowReactEdge[] = near.flows.map((flow) =>
      flowEdge(flow, { name: nameOf(flow.id), selected: selection.has(flow.id) }),
    )
    return { nodes, edges }
  }, [near, selection, nameOf])
}

/** Above this many selected symbols the selection is only drawn: nobody works on a hundred at once by hand. */
const workable = 30

interface Near {
  readonly scene: Scene
  readonly window: StageWindow
  readonly selection: Selection
  readonly hovered: RowId | null
}

function nearParts({ scene, window, selection, hovered }: Near) {
  const index = sceneIndex(scene)
  const worked: RowId[] = selection.size <= workable ? [...selection] : []
  if (hovered) worked.push(hovered)
  const flows = new Set<SceneFlow>()
  const shapes = new Set<SceneShape>(
    window.detail === 'full' ? visibleParts(scene, window.visible).shapes : [],
  )
  for (const id of worked) {
    const shape = index.shapes.get(id)
    if (shape) shapes.add(shape)
    const flow = index.flows.get(id)
    if (!flow) continue
    flows.add(flow)
    // React Flow draws an edge only where it has both of its nodes.
    for (const end of [flow.from, flow.to]) {
      const at = index.shapes.get(end)
      if (at) shapes.add(at)
    }
  }
  const order = index.orderOf
  return {
    shapes: [...shapes].toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    flows: [...flows],
  }
}

function hoveredId(hit: Hit): RowId | null {
  return hit.kind === 'shape' || hit.kind === 'flow' || hit.kind === 'label' || hit.kind === 'flowEnd'
    ? hit.id
    : null
}
