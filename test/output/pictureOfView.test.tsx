import { expect, it } from 'vitest'
import { pictureOfView } from '@/output/pictureOfView.ts'

/** A view of a red field with a blue panel and a green handle over it. */
function aView(): HTMLElement {
  const view = document.createElement('div')
  view.style.cssText = 'position:relative;width:100px;height:60px;background:#ff0000'
  for (const [name, colour, left] of [
    ['react-flow__panel', '#0000ff', 0],
    ['react-flow__handle', '#00ff00', 50],
  ] as const) {
    const part = document.createElement('div')
    part.className = name
    part.style.cssText = `position:absolute;top:0;left:${left}px;width:50px;height:60px;background:${colour};opacity:1`
    view.append(part)
  }
  document.body.append(view)
  return view
}

it('pictures the view without handles and panels', async () => {
  const view = aView()

  const blob = await pictureOfView(view, new AbortController().signal)

  const bitmap = await createImageBitmap(blob)
  expect(bitmap.width).toBeGreaterThanOrEqual(200)
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const colours = [25, 75].map((x) =>
    context?.getImageData((x * bitmap.width) / 100, 40, 1, 1).data.slice(0, 3),
  )
  expect(colours.map((colour) => [...(colour ?? [])])).toEqual([
    [255, 0, 0],
    [255, 0, 0],
  ])
  view.remove()
})
