import { afterEach, expect, it } from 'vitest'
import { aSop } from '#test/support/aSop.ts'
import { openCanvas, settled } from './support/openCanvas.tsx'

let canvas: Awaited<ReturnType<typeof openCanvas>> | undefined
afterEach(() => canvas?.close())

const says = (words: string) => canvas?.place.textContent.includes(words)
const begin = 'Drag a symbol from the left'

it('says how to begin while there is no more than one symbol', async () => {
  canvas = await openCanvas(aSop().actors('Clerk').step('take', 'Clerk', { kind: 'start' }).build())
  expect(says(begin)).toBe(true)

  canvas.editor.view.setState({
    typing: { of: { kind: 'title' }, initial: null },
  })
  await settled()
  expect(says(begin)).toBe(false)
})

it('is silent once there is a chart, and where nothing can be edited', async () => {
  const blank = aSop().actors('Clerk').step('take', 'Clerk', { kind: 'start' })
  canvas = await openCanvas(blank.step('check', 'Clerk').build())
  expect(says(begin)).toBe(false)
  canvas.close()

  canvas = await openCanvas(blank.build())
  canvas.editor.setReadOnly('trash')
  await settled()
  expect(says(begin)).toBe(false)
})

it('offers the first lane where there is none', async () => {
  const open = await openCanvas(aSop().build())
  canvas = open
  const add = [...open.place.querySelectorAll('button')].find((one) => one.textContent === 'Add a lane')
  add?.click()
  await settled()

  expect(Object.keys(open.editor.document.getState().sop.actors)).toHaveLength(1)
  expect(open.editor.view.getState().typing?.of.kind).toBe('actor')
})
