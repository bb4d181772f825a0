import type { Rect } from '@/core/geometry/rect.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { Sop } from '@/core/model/sop.ts'

/** What a picture shows and how. */
export interface PictureOptions {
  readonly background: 'white' | 'transparent'
  /** Free space around the drawing, in mm. */
  readonly margin: number
  /** Whether the Sop travels inside, so that the picture can be opened again. */
  readonly carriesSop: boolean
  /** Pixels per CSS pixel: 1 is the size of the chart at 100 %. */
  readonly scale: number
}

/** What is pictured: a Sop's Scene or an excerpt of it, or one sheet of its form. */
export interface Subject {
  readonly sop: Sop
  readonly scene: Scene
  /** Absent where the chart is pictured. */
  readonly sheet?: Sheet
  /** The pictures that stand on sheets and travel with the Sop. */
  readonly pictures?: PictureSource
}

/** The whole picture in mm: a chart with its margin, a sheet exactly as large as its paper. */
export function windowOf({ scene, sheet }: Subject, margin: number): Rect {
  if (sheet) return sheet.rect
  const { width, height } = scene.size
  return { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin }
}
