import { createRoot } from 'react-dom/client'
import { Canvas } from '@/canvas/Canvas.tsx'
import { createCanvasLink } from '@/canvas/canvasLink.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Sop } from '@/core/model/sop.ts'
import { createEditor } from '@/editor/createEditor.ts'
import { WordsProvider } from '@/languages/WordsProvider.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { fakeServices } from '#test/support/fakeServices.ts'
import { wordsIn } from '#test/support/words.ts'

/** A real editor with a canvas on the page. */
export async function openCanvas(sop: Sop) {
  const link = createCanvasLink()
  const editor = createEditor({ sop, services: { ...fakeServices(), camera: link.camera } })
  const place = document.createElement('div')
  place.setAttribute('style', 'position: fixed; inset: 0')
  document.body.append(place)
  const root = createRoot(place)
  root.render(
    <WordsProvider words={wordsIn('en')}>
      <Canvas editor={editor} link={link} />
    </WordsProvider>,
  )
  await settled()
  await document.fonts.ready
  const toClient = ({ x, y }: Point): Point => {
    const view = editor.view.getState().viewport ?? { x: 0, y: 0, zoom: 1 }
    const scale = view.zoom * pxPerMm
    const box = place.getBoundingClientRect()
    return { x: box.x + view.x + x * scale, y: box.y + view.y + y * scale }
  }
  const rectOf = (id: string): Rect => {
    const scene = editor.scene()
    const rect =
      scene.shapes.find((one) => one.id === id)?.rect ??
      scene.lanes.find((one) => one.actor === id)?.head ??
      scene.rows.find((one) => one.step === id)?.gutter
    if (!rect) throw new Error(`Nothing is drawn for ${id}`)
    return rect
  }
  return {
    editor,
    link,
    place,
    toClient,
    /** The middle of a symbol, a lane's head or a row's number, on the page. */
    middleOf(id: string): Point {
      const { x, y, width, height } = rectOf(id)
      return toClient({ x: x + width / 2, y: y + height / 2 })
    },
    /** A share of the way across and down a symbol, on the page. */
    within(id: string, across: number, down: number): Point {
      const { x, y, width, height } = rectOf(id)
      return toClient({ x: x + width * across, y: y + height * down })
    },
    /** Where a row and a lane meet, on the page. */
    cell(step: string, actor: string): Point {
      const scene = editor.scene()
      const row = scene.rows.find((one) => one.step === step)?.band
      const lane = scene.lanes.find((one) => one.actor === actor)?.band
      if (!row || !lane) throw new Error(`No cell ${step} ${actor}`)
      return scene.orientation === 'vertical'
        ? toClient({ x: lane.x + lane.width / 2, y: row.y + row.height / 2 })
        : toClient({ x: row.x + row.width / 2, y: lane.y + lane.height / 2 })
    },
    close() {
      root.unmount()
      place.remove()
    },
  }
}

/** After what was done has been drawn. */
export async function settled(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done))
  await new Promise((done) => setTimeout(done, 160))
}
