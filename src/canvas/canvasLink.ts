import type { ShapeKind } from '@/core/model/sop.ts'
import type { Camera } from '@/editor/services.ts'

/** What a mounted canvas does for the rest of the app. */
export interface CanvasPort {
  readonly camera: Camera
  /** Carries a new symbol from where the pointer went down on the palette. */
  startPlacing(kind: ShapeKind, event: PointerEvent): void
}

/** The rest of the app's end of a canvas, whether one is mounted or not. */
export interface CanvasLink extends CanvasPort {
  /** A canvas is there now. Returns the way to take it away. */
  connect(port: CanvasPort): () => void
}

/**
 * A link to be made before the editor and handed to its services (`camera`), to the palette (`startPlacing`) and to
 * `<Canvas>`. While no canvas is mounted its functions do nothing.
 */
export function createCanvasLink(): CanvasLink {
  let port: CanvasPort | null = null
  return {
    camera: {
      zoomBy: (factor) => port?.camera.zoomBy(factor),
      zoomTo: (zoom) => port?.camera.zoomTo(zoom),
      fit: () => port?.camera.fit(),
      fitSelection: () => port?.camera.fitSelection(),
      reveal: () => port?.camera.reveal(),
      leave: () => port?.camera.leave(),
      enter: () => port?.camera.enter(),
    },
    startPlacing: (kind, event) => port?.startPlacing(kind, event),
    connect(connected) {
      port = connected
      return () => {
        if (port === connected) port = null
      }
    },
  }
}
