import { useStore } from 'zustand'
import type { SceneShape } from '@/core/layout/scene.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'

/** The symbol that offers what may follow it: the one under the pointer, else the one alone selected. */
export function usePadOwner(): SceneShape | null {
  const { editor, hover, window } = useStage()
  const scene = useScene(editor)
  const hovered = useStore(hover, ({ hit }) => (hit.kind === 'shape' ? hit.id : null))
  const alone = useStore(editor.view, ({ selection }) =>
    selection.size === 1 ? ([...selection][0] ?? null) : null,
  )
  const busy = useStore(editor.view, ({ typing, tool }) => typing !== null || tool !== null)
  const still = useStore(editor.gesture, ({ kind }) => kind === 'none' || kind === 'append')
  const editable = useStore(editor.document, ({ readOnly }) => readOnly === null)
  const far = useStore(window, ({ detail }) => detail === 'simple')
  if (busy || !still || !editable) return null
  const { shapes } = sceneIndex(scene)
  const chosen = alone ? shapes.get(alone) : undefined
  // From afar the way to it would lie over the neighbours.
  const shape = (hovered && !far ? shapes.get(hovered) : undefined) ?? chosen
  return shape && shape.kind !== 'end' ? shape : null
}
