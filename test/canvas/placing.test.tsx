import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { actorId, flowId, stepId } from '@/core/model/ids.ts'
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

const way = () => document.querySelector('button[aria-label="Add what follows"]')
const entry = () => document.querySelector('[aria-label="Add an activity after this one"]')
const middleOf = (element: Element | null) => {
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  return { x: x + width / 2, y: y + height / 2 }
}

beforeEach(async () => {
  canvas = await openCanvas(sop)
})

afterEach(() => canvas.close())

describe('placing', () => {
  it('puts an armed symbol where it is clicked, with a ghost on the way', async () => {
    canvas.editor.view.setState({ tool: 'decision' })
    const at = canvas.cell('sign', 'Clerk')
    await mouse.move({ x: at.x - 8, y: at.y })
    await mouse.move(at)
    expect(canvas.editor.gesture.getState()).toMatchObject({ kind: 'place', shape: 'decision' })
    await mouse.click(at)
    await settled()

    expect(Object.values(now().shapes).some((one) => one.kind === 'decision' && one.step === 'sign')).toBe(
      true,
    )
    expect(canvas.editor.view.getState().tool).toBeNull()
  })

  it('makes an activity in an empty cell that is double-clicked, open for its text', async () => {
    await mouse.doubleClick(canvas.cell('sign', 'Clerk'))
    await settled()
    await userEvent.keyboard('Baru{Enter}')
    await settled()

    const made = Object.values(now().shapes).find(({ step, actor }) => step === 'sign' && actor === 'Clerk')
    expect(made).toMatchObject({ kind: 'activity', text: 'Baru' })
  })

  it('puts the symbol that the menu of an empty cell names right there', async () => {
    const { x, y } = canvas.cell('sign', 'Clerk')
    await mouse.click({ x, y })
    const under = document.elementFromPoint(x, y)
    under?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: x, clientY: y }))
    await settled()
    const item = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) =>
      one.textContent.startsWith('Decision'),
    )
    item?.click()
    await settled()

    const made = Object.values(now().shapes).find(({ step, actor }) => step === 'sign' && actor === 'Clerk')
    expect(made?.kind).toBe('decision')
    expect(canvas.editor.view.getState()).toMatchObject({ tool: null, typing: { of: { id: made?.id } } })
  })

  it('carries a symbol in from the palette', async () => {
    const palette = document.createElement('button')
    palette.setAttribute(
      'style',
      'position: fixed; left: 2px; top: 2px; width: 20px; height: 20px; z-index: 9',
    )
    palette.addEventListener('pointerdown', (event) => canvas.link.startPlacing('activity', event))
    document.body.append(palette)

    await mouse.drag({ x: 10, y: 10 }, canvas.cell('take', 'Manager'))
    await settled()
    palette.remove()

    expect(
      Object.values(now().shapes).some(({ step, actor }) => step === 'take' && actor === 'Manager'),
    ).toBe(true)
    expect(edits()).toEqual(['edit.addActivity'])
  })

  it('appends from the pad, with a preview first', async () => {
    await mouse.click(canvas.middleOf('sign'))
    await settled()
    expect(entry()).toBeNull()
    await mouse.move(middleOf(way()))
    await settled()
    const box = entry()?.getBoundingClientRect()
    if (!box) throw new Error('The pad is not open')
    await mouse.move({ x: box.x + 12, y: box.y + 12 })
    expect(canvas.editor.gesture.getState()).toMatchObject({ kind: 'append', from: 'sign' })
    await mouse.click({ x: box.x + 12, y: box.y + 12 })
    await settled()

    expect(Object.values(now().flows).some(({ from }) => from === 'sign')).toBe(true)
    expect(canvas.editor.view.getState().typing).not.toBeNull()
  })

  it('closes the pad when the pointer has gone, and takes its way along with it', async () => {
    await mouse.move(canvas.middleOf('sign'))
    await settled()
    await mouse.move(middleOf(way()))
    await settled()
    expect(entry()).not.toBeNull()

    await mouse.move(canvas.cell('loose', 'Head'))
    await settled()
    await settled()
    expect(way()).toBeNull()
  })

  it('offers the lane the symbol stands in now', async () => {
    await mouse.drag(canvas.middleOf('loose'), canvas.cell('loose', 'Manager'))
    await settled()
    await mouse.click(middleOf(way()))
    await settled()

    expect(document.querySelector('[role=toolbar]')?.textContent).toBe('Manager')
  })
})

describe('lanes and rows', () => {
  it('reorders lanes by their heads', async () => {
    const to = canvas.middleOf('Head')
    await mouse.drag(canvas.middleOf('Clerk'), { x: to.x + 20, y: to.y })
    await settled()

    expect(canvas.editor.scene().lanes.map(({ actor }) => actor)).toEqual(['Manager', 'Head', 'Clerk'])
  })

  it('reorders rows by their numbers', async () => {
    const to = canvas.middleOf('sign')
    const row = canvas.editor.scene().rows.find(({ step }) => step === stepId('take'))?.gutter
    if (!row) throw new Error('No row')
    const from = canvas.toClient({ x: row.x + row.width / 2, y: row.y + row.height / 2 })
    await mouse.drag(from, { x: from.x, y: to.y + 20 })
    await settled()

    expect(canvas.editor.scene().rows.map(({ step }) => step)).toEqual([
      'check',
      'decide',
      'sign',
      'take',
      'loose',
    ])
  })

  it('resizes a lane by its border', async () => {
    const { head } = canvas.editor.scene().lanes[0] ?? {}
    if (!head) throw new Error('No lane')
    const border = { x: head.x + head.width, y: head.y + head.height / 2 }
    await mouse.drag(canvas.toClient(border), canvas.toClient({ x: border.x + 20, y: border.y }))
    await settled()

    expect(now().actors[actorId('Clerk')]?.width).toBeCloseTo(head.width + 20, 0)
  })

  it('selects a range of lanes with Shift', async () => {
    await mouse.click(canvas.middleOf('Clerk'))
    await mouse.click(canvas.middleOf('Head'), { shift: true })

    expect(selection()).toEqual(['Clerk', 'Manager', 'Head'])
  })
})

describe('typing', () => {
  it('writes the text of a double-clicked symbol', async () => {
    await mouse.doubleClick(canvas.middleOf('check'))
    await settled()
    await userEvent.keyboard('Periksa berkas{Enter}')
    await settled()

    expect(now().steps[stepId('check')]?.activity).toBe('Periksa berkas')
    expect(canvas.editor.view.getState().typing).toBeNull()
  })

  it('leaves the text alone on Escape', async () => {
    await mouse.doubleClick(canvas.middleOf('check'))
    await settled()
    await userEvent.keyboard('Periksa{Escape}')
    await settled()

    expect(now()).toBe(sop)
  })

  it('covers the whole symbol, whose own way of breaking lines it does not share', async () => {
    await mouse.doubleClick(canvas.middleOf('decide'))
    await settled()

    const field = document.querySelector('textarea')?.getBoundingClientRect()
    const [from, to] = [canvas.within('decide', 0, 0), canvas.within('decide', 1, 1)]
    expect(field?.left).toBeLessThanOrEqual(from.x + 0.5)
    expect(field?.top).toBeLessThanOrEqual(from.y + 0.5)
    expect(field?.right).toBeGreaterThanOrEqual(to.x - 0.5)
    expect(field?.bottom).toBeGreaterThanOrEqual(to.y - 0.5)
  })

  it('starts with the key that was typed', async () => {
    await mouse.click(canvas.middleOf('check'))
    await settled()
    await userEvent.keyboard('Baru{Enter}')
    await settled()

    expect(now().steps[stepId('check')]?.activity).toBe('Baru')
  })

  it('labels a double-clicked flow', async () => {
    const flow = canvas.editor.scene().flows.find(({ id }) => id === 'check-decide')
    const [from, to] = [flow?.pieces[0].points[0], flow?.pieces[0].points[1]]
    if (!from || !to) throw new Error('The flow is not drawn')
    await mouse.doubleClick(
      canvas.toClient({ x: from.x + (to.x - from.x) * 0.4, y: from.y + (to.y - from.y) * 0.4 }),
    )
    await settled()
    await userEvent.keyboard('lanjut{Enter}')
    await settled()

    expect(now().flows[flowId('check-decide')]?.label).toBe('lanjut')
  })

  it('renames a lane by its head', async () => {
    await mouse.doubleClick(canvas.middleOf('Manager'))
    await settled()
    await userEvent.keyboard('Kepala{Enter}')
    await settled()

    expect(now().actors[actorId('Manager')]?.name).toBe('Kepala')
  })
})
