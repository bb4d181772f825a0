import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'
import type { Editor } from '@/editor/editor.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'

/** The shapes and flows that stand back in the picture, because the gesture going on shows them elsewhere. */
export function useFaded(editor: Editor, scene: Scene): ReadonlySet<RowId> {
  const moved = useStore(editor.gesture, (gesture) => (gesture.kind === 'move' ? gesture.ids : null))
  const bent = useStore(editor.gesture, (gesture) =>
    gesture.kind === 'reconnect' || gesture.kind === 'segment' ? gesture.flow : null,
  )
  return useMemo(() => {
    if (!moved && !bent) return nothing
    const { flowsOf } = sceneIndex(scene)
    const flows = [...(moved ?? [])].flatMap((id) => (flowsOf.get(id) ?? []).map((flow) => flow.id))
    return new Set<RowId>([...(moved ?? []), ...flows, ...(bent ? [bent] : [])])
  }, [moved, bent, scene])
}

const nothing: ReadonlySet<RowId> = new Set()
