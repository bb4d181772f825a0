import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { flowId, shapeId } from '@/core/model/ids.ts'
import { aSop } from '#test/support/aSop.ts'
import { openCanvas, settled } from './support/openCanvas.tsx'
import { mouse } from './support/pointer.ts'

const sop = aSop()
  .actors('Clerk', 'Manager', 'Head')
  .step('take', 'Clerk', { kind: 'start' })
  .step('check', 'Clerk')
  .step('decide', 'Manager', { kind: 'decision' })
  .step('sign', 'Head')
  .step('loose', 'Clerk')
  .flow('take', 'check')
  .flow('check', 'decide')
  .flow('decide', 'sign', { label: 'Ya' })
  .build()

let canvas: Awaited<ReturnType<typeof openCanvas>>
const now = () => canvas.editor.document.getState().sop
const edits = () => canvas.editor.document.getState().past.map(({ label }) => label.key)
const selection = () => [...canvas.editor.view.getState().selection]

beforeEach(async () => {
  canvas = await openCanvas(sop)
})

afterEach(() => canvas.close())

describe('moving', () => {
  it('gives a symbol to the lane it is dropped in', async () => {
    await mouse.drag(canvas.middleOf('loose'), canvas.cell('loose', 'Head'))
    await settled()

    expect(now().shapes[shapeId('loose')]?.actor).toBe('Head')
    expect(edits()).toEqual(['edit.moveShapes'])
  })

  it('shows the cell it would land in while it is carried', async () => {
    await mouse.carry(canvas.middleOf('loose'), canvas.cell('loose', 'Head'))

    expect(canvas.editor.gesture.getState()).toMatchObject({
      kind: 'move',
      target: { kind: 'cell', step: 'loose', actor: 'Head' },
    })
    expect(document.querySelector('[data-drop=cell]')).not.toBeNull()
    await mouse.up()
  })

  it('comes to nothing when Escape is pressed', async () => {
    await mouse.carry(canvas.middleOf('loose'), canvas.cell('loose', 'Head'))
    await userEvent.keyboard('{Escape}')
    await mouse.up()
    await settled()

    expect(now()).toBe(sop)
    expect(edits()).toEqual([])
    expect(canvas.editor.gesture.getState()).toEqual({ kind: 'none' })
    expect(document.querySelector('[data-drop]')).toBeNull()
  })

  it('hears no key but Escape while a symbol is carried', async () => {
    await mouse.carry(canvas.middleOf('loose'), canvas.cell('loose', 'Head'))
    await userEvent.keyboard('a{Delete}')
    expect(canvas.editor.view.getState()).toMatchObject({ typing: null, panel: null })
    expect(canvas.editor.gesture.getState().kind).toBe('move')
    await mouse.up()
    await settled()

    expect(now().shapes[shapeId('loose')]?.actor).toBe('Head')
    expect(edits()).toEqual(['edit.moveShapes'])
  })

  it('comes to nothing when let go over a panel beside the chart', async () => {
    canvas.place.style.right = '400px'
    await settled()
    const { y } = canvas.middleOf('loose')
    await mouse.drag(canvas.middleOf('loose'), { x: window.innerWidth - 40, y })
    await settled()

    expect(now()).toBe(sop)
    expect(canvas.editor.gesture.getState()).toEqual({ kind: 'none' })
  })

  it('comes to nothing when let go over what floats above the chart', async () => {
    const panel = document.createElement('div')
    panel.setAttribute('style', 'position: fixed; inset: 0 0 0 auto; width: 400px; z-index: 99')
    document.body.append(panel)
    const { y } = canvas.middleOf('loose')
    await mouse.drag(canvas.middleOf('loose'), { x: window.innerWidth - 40, y })
    await settled()
    panel.remove()

    expect(now()).toBe(sop)
    expect(canvas.editor.gesture.getState()).toEqual({ kind: 'none' })
  })

  it('keeps the cells of several symbols relative to each other', async () => {
    await mouse.click(canvas.middleOf('check'))
    await mouse.click(canvas.middleOf('decide'), { shift: true })
    await mouse.drag(canvas.middleOf('check'), canvas.cell('check', 'Manager'))
    await settled()

    expect(now().shapes[shapeId('check')]?.actor).toBe('Manager')
    expect(now().shapes[shapeId('decide')]?.actor).toBe('Head')
    expect(edits()).toHaveLength(1)
  })

  it('puts a symbol into the flow it is dropped on', async () => {
    const flow = canvas.editor.scene().flows.find(({ id }) => id === 'decide-sign')
    const [from, to] = [flow?.pieces[0].points[0], flow?.pieces[0].points[1]]
    if (!from || !to) throw new Error('The flow is not drawn')
    const on = canvas.toClient({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })

    await mouse.carry(canvas.middleOf('loose'), on)
    await settled()
    expect(document.querySelector('[data-drop=flow] [data-landing]')).not.toBeNull()
    await mouse.up()
    await settled()

    const ends = Object.values(now().flows).map((one) => `${one.from}>${one.to}`)
    expect(ends).toContain('decide>loose')
    expect(ends).toContain('loose>sign')
    expect(now().flows[flowId('decide-sign')]?.label).toBe('Ya')
    expect(Object.values(now().shapes).filter(({ step }) => step === 'decide')).toHaveLength(1)
  })

  it('leaves the flow alone with Shift', async () => {
    const flow = canvas.editor.scene().flows.find(({ id }) => id === 'decide-sign')
    const [from, to] = [flow?.pieces[0].points[0], flow?.pieces[0].points[1]]
    if (!from || !to) throw new Error('The flow is not drawn')
    const on = canvas.toClient({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
    await mouse.move(canvas.middleOf('loose'))
    await mouse.down()
    await mouse.move({ x: on.x - 20, y: on.y }, { shift: true })
    await mouse.move(on, { shift: true })
    await mouse.up({ shift: true })
    await settled()

    expect(Object.keys(now().flows)).toHaveLength(3)
  })

  it('makes the lane that is missing beyond the last one', async () => {
    const { size, body } = canvas.editor.scene()
    const beside = canvas.toClient({ x: size.width + 5, y: body.y + 10 })
    await mouse.drag(canvas.middleOf('loose'), { x: beside.x, y: canvas.middleOf('loose').y })
    await settled()

    expect(Object.keys(now().actors)).toHaveLength(4)
  })

  it('refuses in a SOP that cannot be edited', async () => {
    canvas.editor.setReadOnly('other-tab')
    await settled()
    await mouse.drag(canvas.middleOf('loose'), canvas.cell('loose', 'Head'))
    await settled()

    expect(now()).toBe(sop)
    expect(selection()).toEqual(['loose'])
    expect(document.querySelector('.react-flow__handle')).toBeNull()
  })
})

describe('selecting', () => {
  it('adds with Shift and takes away with Ctrl', async () => {
    await mouse.click(canvas.middleOf('take'))
    await mouse.click(canvas.middleOf('check'), { shift: true })
    await mouse.click(canvas.middleOf('take'), { ctrl: true })

    expect(selection()).toEqual(['check'])
  })

  it('selects what a box touches, and gives it back on Escape', async () => {
    await mouse.click(canvas.middleOf('sign'))
    const from = canvas.within('take', -0.1, -0.3)
    const to = canvas.within('check', 0.5, 0.5)
    await mouse.carry(from, to)

    expect(selection()).toEqual(expect.arrayContaining(['take', 'check']))
    await userEvent.keyboard('{Escape}')
    await mouse.up()
    expect(selection()).toEqual(['sign'])
  })

  it('clears on a click on the paper', async () => {
    await mouse.click(canvas.middleOf('take'))
    await mouse.click(canvas.cell('take', 'Head'))

    expect(selection()).toEqual([])
  })

  it('moves the focus to the hand of the symbol, which has a spoken name', async () => {
    await mouse.click(canvas.middleOf('decide'))
    await settled()

    expect(document.activeElement?.getAttribute('data-id')).toBe('decide')
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Step 3 of 5')
  })
})

describe('connecting', () => {
  it('draws a flow from a handle to another symbol', async () => {
    await mouse.move(canvas.middleOf('sign'))
    await settled()
    await mouse.drag(canvas.within('sign', 0.5, 1), canvas.middleOf('loose'))
    await settled()

    expect(Object.values(now().flows).some(({ from, to }) => from === 'sign' && to === 'loose')).toBe(true)
    expect(edits()).toEqual(['edit.connect'])
  })

  it('leads to a new activity when it is let go over an empty cell, shown on the way', async () => {
    await mouse.move(canvas.middleOf('sign'))
    await settled()
    await mouse.carry(canvas.within('sign', 0.5, 1), canvas.cell('take', 'Head'))
    await settled()
    expect(document.querySelector('[data-drop=cell] [data-landing]')).not.toBeNull()
    await mouse.up()
    await settled()

    const made = Object.values(now().shapes).find(({ step, actor }) => step === 'take' && actor === 'Head')
    expect(made?.kind).toBe('activity')
    expect(Object.values(now().flows).some(({ from, to }) => from === 'sign' && to === made?.id)).toBe(true)
    expect(canvas.editor.view.getState().typing?.of).toEqual({ kind: 'shape', id: made?.id })
    expect(edits()).toEqual(['edit.addActivity'])
  })

  it('makes nothing when it is let go beside the rows', async () => {
    await mouse.move(canvas.middleOf('sign'))
    await settled()
    const { body } = canvas.editor.scene()
    const beyond = canvas.toClient({ x: body.x + body.width + 10, y: body.y + 20 })
    await mouse.drag(canvas.within('sign', 0.5, 1), beyond)
    await settled()

    expect(now()).toBe(sop)
  })

  it('carries an end of a flow to another symbol', async () => {
    canvas.editor.view.setState({ selection: new Set([flowId('decide-sign')]) })
    await settled()
    const tip = canvas.editor
      .scene()
      .flows.find(({ id }) => id === 'decide-sign')
      ?.pieces[0].points.at(-1)
    if (!tip) throw new Error('The flow is not drawn')
    await mouse.drag(canvas.toClient(tip), canvas.middleOf('loose'))
    await settled()

    expect(now().flows[flowId('decide-sign')]?.to).toBe('loose')
    expect(edits()).toEqual(['edit.reconnect'])
  })

  it('pins a flow whose segment is dragged', async () => {
    const flow = canvas.editor.scene().flows.find(({ id }) => id === 'check-decide')
    const [from, to] = [flow?.pieces[0].points[0], flow?.pieces[0].points[1]]
    if (!from || !to) throw new Error('The flow is not drawn')
    const on = { x: from.x + (to.x - from.x) * 0.6, y: from.y + (to.y - from.y) * 0.6 }
    const upright = from.x === to.x
    await mouse.drag(
      canvas.toClient(on),
      canvas.toClient({ x: on.x + (upright ? 40 : 0), y: on.y + (upright ? 0 : 14) }),
    )
    await settled()

    expect(now().flows[flowId('check-decide')]?.route).toBeDefined()
    expect(edits()).toHaveLength(1)
  })
})
