import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { largeSop } from './harness/largeSop.ts'
import { openCanvas, settled } from './support/openCanvas.tsx'
import { mouse } from './support/pointer.ts'

let canvas: Awaited<ReturnType<typeof openCanvas>> | undefined
afterEach(() => canvas?.close())

/** The shapes and flows whose drawing changed while something was done. */
async function drawnAnew(work: () => Promise<void>): Promise<readonly string[]> {
  const touched = new Set<string>()
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of [target, ...addedNodes]) {
        if (!(node instanceof Element)) continue
        const inside = node === target ? [] : node.querySelectorAll('[data-shape], [data-flow]')
        for (const part of [node.closest('[data-shape], [data-flow]'), ...inside]) {
          const id = part?.getAttribute('data-shape') ?? part?.getAttribute('data-flow')
          if (id) touched.add(id)
        }
      }
    }
  })
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  await work()
  await settled()
  observer.disconnect()
  return [...touched].toSorted()
}

it('keeps only what is near the window in the page', async () => {
  canvas = await openCanvas(largeSop(1000, 8))

  expect(canvas.editor.scene().shapes).toHaveLength(1000)
  expect(document.querySelectorAll('[data-shape]').length).toBeLessThan(60)
  expect(document.querySelectorAll('.react-flow__node').length).toBeLessThan(60)
})

it('never puts a long chart into the page as a whole, not even while it opens', async () => {
  const drawn = await drawnAnew(async () => {
    canvas = await openCanvas(largeSop(1000, 8))
  })

  expect(drawn.length).toBeGreaterThan(0)
  expect(drawn.length).toBeLessThan(120)
})

it('draws only the moved symbol and its flows anew when a drag starts, and nothing while it goes on', async () => {
  const open = await openCanvas(largeSop(1000, 8))
  canvas = open
  const from = open.middleOf('s2')

  const atStart = await drawnAnew(async () => {
    await mouse.carry(from, { x: from.x + 20, y: from.y + 6 })
  })
  const onTheWay = await drawnAnew(async () => {
    for (let step = 0; step < 10; step++)
      await mouse.move({ x: from.x + 20 + step * 4, y: from.y + 6 + step })
  })
  await userEvent.keyboard('{Escape}')
  await mouse.up()

  expect(atStart).toEqual(['f1-2', 'f2-3', 's2'])
  expect(onTheWay).toEqual([])
})

it('draws a far view with a handful of elements however many symbols there are', async () => {
  const open = await openCanvas(largeSop(1000, 8))
  canvas = open
  open.link.camera.fit()
  await settled()
  await settled()

  expect(document.querySelectorAll('[data-shape]')).toHaveLength(0)
  expect(open.place.querySelectorAll('*').length).toBeLessThan(200)
})

it('keeps lane heads at the top of the window while the chart is panned', async () => {
  const open = await openCanvas(largeSop(60, 4))
  canvas = open
  const box = open.place.getBoundingClientRect()
  const before = open.editor.view.getState().viewport
  await userEvent.hover(open.place)
  open.link.camera.zoomTo(1)
  open.editor.view.setState({
    selection: new Set([open.editor.scene().shapes.at(-1)?.id].flatMap((id) => id ?? [])),
  })
  open.link.camera.reveal()
  await settled()

  const head = [...open.place.querySelectorAll('text')].find(
    ({ textContent }) => textContent === 'Pelaksana 1',
  )
  const heads = [...open.place.querySelectorAll('text')].filter(
    ({ textContent }) => textContent === 'Pelaksana 1',
  )
  const stuck = heads.map((one) => one.getBoundingClientRect().y - box.y)
  expect(head).toBeDefined()
  expect(open.editor.view.getState().viewport?.y).toBeLessThan(before?.y ?? 0)
  expect(Math.max(...stuck)).toBeGreaterThan(0)
  expect(Math.max(...stuck)).toBeLessThan(60)
})

it('never pans so far that nothing of the chart is seen', async () => {
  canvas = await openCanvas(largeSop(6, 3))
  const pane = canvas.place.querySelector('.react-flow__pane')
  for (const { deltaX, deltaY } of [
    { deltaX: 400, deltaY: 400 },
    { deltaX: -400, deltaY: -400 },
  ]) {
    for (let times = 0; times < 30; times++)
      pane?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaX, deltaY }))
    await settled()
    const { x, y } = canvas.toClient({ x: 0, y: 0 })
    const { width, height } = canvas.editor.scene().size
    const end = canvas.toClient({ x: width, y: height })
    expect(x).toBeLessThan(window.innerWidth * 0.8)
    expect(y).toBeLessThan(window.innerHeight * 0.8)
    expect(end.x).toBeGreaterThan(window.innerWidth * 0.2)
    expect(end.y).toBeGreaterThan(window.innerHeight * 0.2)
  }
})
