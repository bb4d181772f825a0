import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
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

/** What is pictured: a Sop's Scene or an excerpt of it. */
export interface Subject {
  readonly sop: Sop
  readonly scene: Scene
}

/** The whole picture in mm, margin included. */
export function windowOf({ scene }: Subject, margin: number): Rect {
  const { width, height } = scene.size
  return { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin }
}
