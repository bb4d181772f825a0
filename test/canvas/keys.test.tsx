import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { actorId, flowId, shapeId } from '@/core/model/ids.ts'
import type { RowId } from '@/core/model/ids.ts'
import type { Editor } from '@/editor/editor.ts'
import { aSop } from '#test/support/aSop.ts'
import { openCanvas, settled } from './support/openCanvas.tsx'

const sop = aSop()
  .actors('Clerk', 'Manager', 'Head')
  .step('take', 'Clerk', { kind: 'start' })
  .step('check', 'Manager')
  .flow('take', 'check')
  .build()

let canvas: Awaited<ReturnType<typeof openCanvas>>
const choose = async (...ids: readonly RowId[]) => {
  canvas.editor.view.setState({ selection: new Set(ids) })
  await settled()
}
const flowOf = ({ document: { getState } }: Editor) => flowId(Object.keys(getState().sop.flows)[0] ?? '')
const focused = () => document.activeElement?.getAttribute('aria-label')
const spoken = () => canvas.place.querySelector('[role=status]')?.textContent

beforeEach(async () => {
  canvas = await openCanvas(sop)
})

afterEach(() => canvas.close())

describe('a chart that appears', () => {
  it('has the focus, so that keys work at once', () => {
    expect(document.activeElement?.getAttribute('role')).toBe('application')
  })
})

describe('the focus', () => {
  it('comes onto the chart: to the one symbol that is selected, else to the chart as a whole', async () => {
    canvas.link.camera.enter()
    expect(focused()).toBe('Chart')

    await choose(shapeId('check'))
    canvas.place.querySelector<HTMLElement>(':focus')?.blur()
    canvas.link.camera.enter()
    expect(focused()).toMatch(/^Step 2 of 2, Manager/)
  })

  it('adds no second ring to that of the selection', async () => {
    canvas.link.camera.enter()
    await choose(shapeId('check'))

    expect(document.activeElement?.getAttribute('data-id')).toBe('check')
    expect(getComputedStyle(document.activeElement ?? document.body).outlineStyle).toBe('none')
    expect(getComputedStyle(document.activeElement ?? document.body).boxShadow).toBe('none')
  })

  it('goes on to the selected symbol when a dialog or Tab gives it to the chart', async () => {
    await choose(shapeId('check'))
    canvas.place.querySelector<HTMLElement>(':focus')?.blur()

    canvas.place.querySelector<HTMLElement>('[role=application]')?.focus()

    expect(focused()).toMatch(/^Step 2 of 2, Manager/)
  })

  it('finds its way out of the chart backwards, too', async () => {
    const before = document.createElement('button')
    canvas.place.before(before)
    await choose(shapeId('take'))
    canvas.link.camera.enter()

    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}')

    expect(document.activeElement).toBe(before)
    before.remove()
  })

  it('leaves with F6', async () => {
    const next = document.createElement('button')
    canvas.place.after(next)
    canvas.link.camera.enter()

    await userEvent.keyboard('{F6}')

    expect(document.activeElement).toBe(next)
    next.remove()
  })
})

describe('what is typed for a dialog that is still on its way', () => {
  it('never reaches the chart', async () => {
    await choose(shapeId('check'))
    canvas.link.camera.enter()

    await userEvent.keyboard('{Control>}k{/Control}ab{Delete}{Enter}')

    expect(canvas.editor.view.getState()).toMatchObject({ panel: { kind: 'commands' }, typing: null })
    expect(canvas.editor.document.getState().sop).toBe(sop)
  })

  it('calls it off with Escape', async () => {
    canvas.link.camera.enter()

    await userEvent.keyboard('?{Escape}')

    expect(canvas.editor.view.getState().panel).toBeNull()
  })
})

describe('the menu', () => {
  it('opened with a key is that of what is selected', async () => {
    await choose(flowOf(canvas.editor))
    canvas.link.camera.enter()

    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    await settled()

    expect(document.querySelector('[role=menu]')?.textContent).toContain('Edit arrow label')
    await userEvent.keyboard('{Escape}')
  })
})

describe('without eyes', () => {
  it('a lane is named, anew when its name changes', async () => {
    await choose(actorId('Head'))
    canvas.link.camera.enter()
    expect(spoken()).toBe('Lane 3 of 3, Head')

    await userEvent.keyboard('{F2}Kepala{Enter}')
    await settled()

    expect(spoken()).toBe('Lane 3 of 3, Kepala')
  })

  it('a row is named by its number, even when nothing is written in it', async () => {
    await choose(shapeId('take'))
    canvas.link.camera.enter()

    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await settled()

    expect(spoken()).toBe('Step 2 of 3')
  })

  it('the end of a flow is told while it is chosen', async () => {
    await choose(shapeId('check'))
    canvas.link.camera.enter()

    await userEvent.keyboard('{Alt>}{Shift>}a{/Shift}{/Alt}')
    await settled()
    expect(spoken()).toMatch(/arrow keys/)
    await userEvent.keyboard('{ArrowUp}')
    await settled()
    expect(spoken()).toMatch(/^Step 1 of 2, Clerk, start/)
    await userEvent.keyboard('{Enter}')
    await settled()

    expect(Object.values(canvas.editor.document.getState().sop.flows)).toContainEqual(
      expect.objectContaining({ from: 'check', to: 'take' }),
    )
  })

  it('how to place a symbol that is armed is told', async () => {
    canvas.link.camera.enter()

    await userEvent.keyboard('{Alt>}{Shift>}2{/Shift}{/Alt}')
    await settled()

    expect(spoken()).toMatch(/press Enter/)
  })
})
