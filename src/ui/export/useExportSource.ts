import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { excerpt } from '@/core/layout/excerpt.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { pictureHashes } from '@/core/model/pictureHashes.ts'
import type { Sop } from '@/core/model/sop.ts'
import { useEditor } from '@/ui/EditorContext.ts'

/** All that can be exported of the SOP, as it is when the dialog opens. */
export interface ExportSource {
  readonly sop: Sop
  readonly chart: Scene
  readonly form: Scene
  /** What is selected, as a chart of its own; null where nothing is. */
  readonly selection: Scene | null
  /** Those read so far. */
  readonly pictures: PictureSource
}

export function useExportSource(): ExportSource {
  const editor = useEditor()
  const scenes = useMemo(() => {
    const { sop } = editor.document.getState()
    const [chart, form] = [editor.scene('chart'), editor.scene('form')]
    return { sop, chart, form, selection: excerpt(sop, chart, editor.view.getState().selection) }
  }, [editor])
  const { pictures } = editor.services
  const known = useStore(pictures.state)
  useEffect(() => {
    void pictures.load(pictureHashes(scenes.sop))
  }, [pictures, scenes])
  return { ...scenes, pictures: known }
}
