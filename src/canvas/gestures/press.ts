import type { Side } from '@/core/geometry/side.ts'
import { type FlowId, type RowId, type ShapeId, shapeId } from '@/core/model/ids.ts'
import { sides } from '@/canvas/nodes/shapeNodes.ts'
import { hitUnder } from '@/canvas/stage/hitUnder.ts'
import type { Hit } from '@/canvas/stage/hit.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { pressCell } from '@/canvas/form/pressCell.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { boxGesture } from './boxGesture.ts'
import { connectGesture } from './connectGesture.ts'
import { labelGesture } from './labelGesture.ts'
import { moveGesture } from './moveGesture.ts'
import { clickToPlace } from './placeGesture.ts'
import { keysOf, type Keys, type PointerGesture } from './pointerGesture.ts'
import { reconnectGesture } from './reconnectGesture.ts'
import { reorderActorGesture, reorderGroupGesture, reorderStepGesture } from './reorderGestures.ts'
import { resizeColumnGesture } from './resizeColumnGesture.ts'
import { resizeLaneGesture } from './resizeLaneGesture.ts'
import { segmentGesture } from './segmentGesture.ts'
import { selectGesture } from './selectGesture.ts'
import { rowOf, selectInOrder, selectOnPress } from './selecting.ts'
import { trackPointer } from './trackPointer.ts'

/** Where a gesture begins: what the pointer went down on, where, and with which keys. */
export interface Press {
  readonly hit: Hit
  /** Scene mm. */
  readonly at: { readonly x: number; readonly y: number }
  readonly keys: Keys
}

/** The pointer went down on the canvas: selects what is there and follows the pointer. */
export function press(stage: Stage, event: PointerEvent): void {
  if (event.button !== 0) return
  stage.measure()
  stage.region()?.focus({ preventScroll: true })
  const handle = handleUnder(event.target)
  if (handle) return trackPointer(stage, event, connectGesture(stage, handle.shape, handle.side))
  const client = { x: event.clientX, y: event.clientY }
  const hit = hitUnder(stage, client)
  const begun: Press = { hit, at: stage.toScene(client), keys: keysOf(event) }
  const { tool } = stage.editor.view.getState()
  if (tool !== null) return trackPointer(stage, event, clickToPlace(stage, tool, event))
  // One finger on the paper pans the view; React Flow does that.
  if (hit.kind === 'paper' && event.pointerType === 'touch') return tap(stage, event, begun)
  stage.hover.setState({ hit, at: begun.at }, true)
  if (hit.kind === 'cell') return pressCell(stage, hit.field, event)
  if (begun.hit.kind !== 'paper') stage.editor.view.setState({ cell: null })
  selectPressed(stage, begun)
  trackPointer(stage, event, gestureFor(stage, begun))
}

/** The handle of a symbol that was pressed, as React Flow names it. */
function handleUnder(target: EventTarget | null): { shape: ShapeId; side: Side } | null {
  const handle = target instanceof Element ? target.closest('.react-flow__handle') : null
  const shape = handle?.getAttribute('data-nodeid')
  const side = sides.find((one) => one.side === handle?.getAttribute('data-handleid'))?.side
  return shape && side ? { shape: shapeId(shape), side } : null
}

function tap(stage: Stage, event: PointerEvent, { keys }: Press): void {
  const selection = stage.editor.view.getState().selection
  trackPointer(stage, event, {
    ...selectGesture,
    click() {
      if (!keys.shift && selection.size > 0) stage.editor.view.setState({ selection: new Set() })
    },
  })
}

function selectPressed({ editor }: Stage, { hit, keys }: Press): void {
  const scene = editor.scene()
  if (hit.kind === 'lane') {
    selectInOrder(editor, hit.actor, { keys, order: scene.lanes.map(({ actor }) => actor) })
  } else if (hit.kind === 'row') {
    selectInOrder(editor, hit.step, { keys, order: scene.rows.map(({ step }) => step) })
  } else if (hit.kind === 'pageConnector') {
    const flows = scene.form?.connectors[hit.index]?.flows ?? []
    editor.view.setState({ selection: new Set<RowId>(flows) })
  } else if (hit.kind !== 'laneBorder') {
    const id = rowOf(hit)
    if (id !== null) selectOnPress(editor, id, keys)
  }
}

function gestureFor(stage: Stage, begun: Press): PointerGesture {
  const { hit } = begun
  if (hit.kind === 'paper') return boxGesture(stage, begun)
  if (stage.editor.document.getState().readOnly !== null) return selectGesture
  switch (hit.kind) {
    case 'shape':
      return moveGesture(stage, hit.id, begun)
    case 'label':
      return labelGesture(stage, hit.id, begun)
    case 'flowEnd':
      return reconnectGesture(stage, hit)
    case 'flow':
      return isCut(stage, hit.id) ? selectGesture : segmentGesture(stage, hit, begun)
    case 'lane':
      return reorderActorGesture(stage, hit.actor, begun)
    case 'laneBorder':
      return stage.editor.scene().form === null
        ? resizeLaneGesture(stage, hit.actor, begun)
        : resizeColumnGesture(stage, { kind: 'lane', actor: hit.actor })
    case 'columnBorder':
      return resizeColumnGesture(stage, { kind: 'column', column: hit.column })
    case 'row':
      return reorderStepGesture(stage, hit.step, begun)
    case 'group':
      return reorderGroupGesture(stage, hit.id, begun)
    case 'cell':
    case 'pageConnector':
      return selectGesture
  }
}

/** Whether a page break cuts a flow: its route is that of its pieces, and none of them can be pinned for all. */
function isCut({ editor }: Stage, flow: FlowId): boolean {
  return (sceneIndex(editor.scene()).flows.get(flow)?.pieces.length ?? 1) > 1
}
