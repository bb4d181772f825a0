import type { DragEvent } from 'react'
import { hitUnder } from '@/canvas/stage/hitUnder.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { dropLogo } from '@/editor/chooseLogo.ts'

/** A picture file that is dropped on the cell of the logo becomes the logo; every other file is left to the importer. */
export function dropOnLogo(stage: Stage, event: DragEvent): void {
  const [file, another] = event.dataTransfer.files
  if (file === undefined || another !== undefined || !file.type.startsWith('image/')) return
  const hit = hitUnder(stage, { x: event.clientX, y: event.clientY })
  if (hit.kind !== 'cell' || hit.field.kind !== 'logo') return
  // Says that it is taken.
  event.preventDefault()
  void dropLogo(stage.editor, file)
}
