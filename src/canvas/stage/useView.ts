import { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import type { Point } from '@/core/geometry/point.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { startPlacing } from '@/canvas/gestures/placeGesture.ts'
import type { CanvasLink } from '@/canvas/canvasLink.ts'
import type { Viewport } from '@/editor/view.ts'
import { arrivedView } from './arrivedView.ts'
import { panLimits } from './panLimits.ts'
import { createCamera } from './createCamera.ts'
import type { Stage, View } from './stage.ts'

type FlowStore = ReturnType<typeof useStoreApi>

/** React Flow's view, as the stage needs it. */
export function viewOf(store: FlowStore): View {
  return {
    viewport() {
      const [x, y, zoom] = store.getState().transform
      return { x, y, zoom }
    },
    panBy: (px: Point) => void store.getState().panBy(px),
    onChange: (listener) =>
      store.subscribe(({ transform }, before) => {
        if (transform !== before.transform) listener()
      }),
  }
}

/**
 * Keeps the stage in step with React Flow's view: which part of the Scene is in the page, the zoom that sizes the
 * grips, the view to be kept, and the camera while the canvas is mounted. Returns what to put the region's `ref` on.
 */
export function useView(stage: Stage, link: CanvasLink) {
  const store = useStoreApi()
  const region = useRef<HTMLDivElement>(null)
  const port = useMemo(() => {
    const show = (viewport: Viewport) => void store.getState().panZoom?.setViewport(viewport)
    return {
      camera: createCamera(stage, show),
      startPlacing: (kind: ShapeKind, event: PointerEvent) => startPlacing(stage, kind, event),
    }
  }, [stage, store])

  useEffect(() => link.connect(port), [link, port])

  useEffect(() => {
    const element = region.current
    if (!element) return undefined
    stage.setRegion(element)
    // Only where grips are: on the region it would restyle the whole picture at every step of a zoom.
    const hands = element.querySelector<HTMLElement>('.react-flow__nodes')
    let limited: { scene: Scene; zoom: number } | null = null
    const limit = () => {
      const [scene, { zoom }] = [stage.editor.scene(), stage.view.viewport()]
      if (limited?.scene === scene && limited.zoom === zoom) return
      limited = { scene, zoom }
      store.getState().setTranslateExtent(panLimits(scene, stage.bounds(), zoom))
    }
    const update = () => {
      limit()
      hands?.style.setProperty('--zoom', String(stage.view.viewport().zoom))
      stage.updateWindow()
    }
    const sized = new ResizeObserver(() => {
      stage.measure()
      limited = null
      update()
    })
    const stopSaving = saveView(stage)
    const stopViews = stage.editor.view.subscribe((now, before) => {
      if (now.view === before.view) return
      const left = stage.view.viewport()
      const arrived = arrivedView(stage, before.view)
      limited = null
      limit()
      void store.getState().panZoom?.setViewport(arrived)
      stage.updateWindow()
      stage.hover.setState({ hit: { kind: 'paper' }, at: null }, true)
      stage.editor.view.setState({ viewport: stage.view.viewport(), otherViewport: left })
    })
    const stopView = stage.view.onChange(update)
    const stopSop = stage.editor.document.subscribe(() => {
      limit()
      stage.updateWindow()
    })
    sized.observe(element)
    stage.measure()
    update()
    return () => {
      sized.disconnect()
      stopView()
      stopSop()
      stopSaving()
      stopViews()
    }
  }, [stage, store])
  return region
}

/** Tells the editor where the view stands, once it has stood still for a moment. */
function saveView(stage: Stage): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const save = () => stage.editor.view.setState({ viewport: stage.view.viewport() })
  save()
  const stop = stage.view.onChange(() => {
    clearTimeout(waiting)
    waiting = setTimeout(save, 120)
  })
  return () => {
    clearTimeout(waiting)
    stop()
  }
}
