import { describe, expect, it, onTestFinished } from 'vitest'
import { aChart } from '#test/support/aChart.ts'
import { openCanvas, settled } from './support/openCanvas.tsx'

/** Drops files in the middle of the logo's cell, or beside it; whether somebody took them. */
async function dropped(files: readonly File[], beside = 0) {
  const { editor, toClient, place, close } = await openCanvas(aChart())
  onTestFinished(close)
  editor.view.setState({ view: 'form', viewport: { x: 0, y: 0, zoom: 0.5 } })
  await expect.poll(() => editor.scene().view).toBe('form')
  await settled()
  const cells = editor.scene().form?.sheets[0]?.cells ?? []
  const { rect } = cells.find(({ field }) => field?.kind === 'logo') ?? { rect: null }
  if (!rect) throw new Error('There is no cell for the logo')
  const { x, y } = toClient({ x: rect.x + rect.width / 2 + beside, y: rect.y + rect.height / 2 })
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  const event = new DragEvent('drop', {
    dataTransfer,
    clientX: x,
    clientY: y,
    bubbles: true,
    cancelable: true,
  })
  place.querySelector('.react-flow')?.dispatchEvent(event)
  await new Promise((resolve) => setTimeout(resolve))
  return { isTaken: event.defaultPrevented, logo: editor.document.getState().sop.identity.logo }
}

const picture = new File(['x'], 'logo.png', { type: 'image/png' })
const sop = new File(['{}'], 'a.lajur.json', { type: 'application/json' })

describe('a file dropped on the cell of the logo', () => {
  it('becomes the logo if it is a picture', async () => {
    expect(await dropped([picture])).toEqual({ isTaken: true, logo: 'b'.repeat(64) })
  })

  it.each([
    ['of another kind', [sop], 0],
    ['that is not alone', [picture, picture], 0],
    ['beside the cell', [picture], 140],
  ])('%s is left to the importer', async (_, files, beside) => {
    expect(await dropped(files, beside)).toEqual({ isTaken: false, logo: undefined })
  })
})
