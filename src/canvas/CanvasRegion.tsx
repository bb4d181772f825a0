import { ConnectionMode, ReactFlow, useStoreApi } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Editor } from '@/editor/editor.ts'
import { useWords } from '@/languages/useWords.ts'
import { useFirstFocus } from './access/useFirstFocus.ts'
import { useFocusSelected } from './access/useFocusSelected.ts'
import { useSpokenName } from './access/useSpokenName.ts'
import styles from './canvas.module.css'
import type { CanvasLink } from './canvasLink.ts'
import { CanvasLayers } from './CanvasLayers.tsx'
import { CanvasMenu } from './menu/CanvasMenu.tsx'
import { dropOnLogo } from './form/dropOnLogo.ts'
import { FlowEdge } from './nodes/FlowEdge.tsx'
import { ShapeNode } from './nodes/ShapeNode.tsx'
import { firstView, largestZoom, smallestZoom } from './stage/camera.ts'
import { createStage, type Stage } from './stage/stage.ts'
import { StageContext } from './stage/StageContext.tsx'
import { wholeWindow, windowFor } from './stage/stageWindow.ts'
import { useCursor } from './stage/useCursor.ts'
import { useHands } from './stage/useHands.ts'
import { useNodes } from './stage/useNodes.ts'
import { useScene } from './stage/useScene.ts'
import { useView, viewOf } from './stage/useView.ts'

interface Props {
  readonly editor: Editor
  readonly link: CanvasLink
  readonly bounds: Rect
}

const nodeTypes = { shape: ShapeNode }
const edgeTypes = { flow: FlowEdge }
/** The line of a connection is drawn by a layer of ours, like everything that is seen. */
const NoLine = () => null
/** The middle button drags the view; the left one is for the work, and Space lends it. */
const panButtons = [1]
/** React Flow's own help, in English, is about keys that are not its own here. */
const noHelp = { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' }

/** React Flow as the hand: it pans, zooms and holds the transparent nodes; everything seen is a layer inside it. */
export function CanvasRegion({ editor, link, bounds }: Props) {
  const { t } = useWords()
  const store = useStoreApi()
  const scene = useScene(editor)
  const [first] = useState(() => editor.view.getState().viewport ?? firstView(scene, bounds))
  const [stage] = useState<Stage>(() => {
    // Known before the first render, so that a long SOP never stands in the page as a whole.
    const start = windowFor({ viewport: first, bounds, scene, before: wholeWindow })
    return createStage(editor, viewOf(store), start)
  })
  const { nodes, edges } = useNodes(stage, useSpokenName(editor))
  useFocusSelected(stage, nodes)
  useCursor(stage)
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  const region = useView(stage, link)
  useFirstFocus(stage)
  const hands = useHands(stage)
  const least = useMemo(() => smallestZoom(scene, bounds), [scene, bounds])

  return (
    <StageContext value={stage}>
      <CanvasMenu>
        <ReactFlow
          ref={region}
          className={styles['region'] ?? ''}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={first}
          minZoom={least}
          maxZoom={largestZoom}
          connectionMode={ConnectionMode.Loose}
          nodesConnectable={editable}
          nodesDraggable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          panOnDrag={panButtons}
          panOnScroll
          zoomOnDoubleClick={false}
          connectionLineComponent={NoLine}
          autoPanOnConnect={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          disableKeyboardA11y
          ariaLabelConfig={noHelp}
          tabIndex={0}
          aria-label={t(scene.form ? 'canvas.regionForm' : 'canvas.region')}
          onDrop={(event) => dropOnLogo(stage, event)}
          {...hands}
        >
          <CanvasLayers />
        </ReactFlow>
      </CanvasMenu>
    </StageContext>
  )
}
