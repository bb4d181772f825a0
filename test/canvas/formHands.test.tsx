import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { actorId, shapeId, stepId } from '@/core/model/ids.ts'
import { emptyStep } from '@/core/model/newSop.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { showView } from '@/editor/showView.ts'
import { settled } from './support/openCanvas.tsx'
import { letter, openForm, stepField } from './support/openForm.tsx'
import { mouse } from './support/pointer.ts'

let form: Awaited<ReturnType<typeof openForm>>

afterEach(() => form.close())

describe('symbols, rows and columns', () => {
  it('a symbol is dragged to another lane and another row', async () => {
    form = await openForm()
    const to = form.cell('check', 'Head')

    await mouse.drag(form.middleOf('check'), to)
    await settled()
    expect(form.sop().shapes[shapeId('check')]).toMatchObject({ step: 'check', actor: 'Head' })

    await mouse.drag(form.middleOf('sign'), form.cell('take', 'Manager'))
    await settled()
    expect(form.sop().shapes[shapeId('sign')]).toMatchObject({ step: 'take', actor: 'Manager' })
  })

  it('a symbol cannot be dropped on the texts beside the lanes', async () => {
    form = await openForm()

    await mouse.drag(form.middleOf('check'), form.within(stepField('take', 'output')))
    await settled()

    expect(form.sop()).toMatchObject({ shapes: letter.shapes, actors: letter.actors })
  })

  it('a row is carried over a page break', async () => {
    form = await openForm({
      ...letter,
      steps: { ...letter.steps, [stepId('sign')]: { ...emptyStep('sign', 'a2'), pageBreak: 'before' } },
    })
    form.link.camera.zoomTo(0.35)
    await form.look(stepField('take', 'activity'))
    const after = form.numberOf('file')

    await mouse.drag(form.numberOf('take'), { x: after.x, y: after.y + 3 })
    await settled()

    expect(stepsInOrder(form.sop()).map(({ id }) => id)).toEqual(['check', 'sign', 'file', 'take'])
  })

  it('the border of two columns is dragged, as one edit, and a double click takes it back', async () => {
    form = await openForm()
    const head = form.cellRect({ kind: 'heading', name: 'output' })
    const border = form.toClient({ x: head.x + head.width, y: head.y + head.height / 2 })
    const before = form.editor.scene().form?.columns

    await mouse.drag(border, { x: border.x - 20, y: border.y })
    await settled()

    expect(form.past()).toBe(1)
    const after = form.editor.scene().form?.columns
    const edge = (columns: typeof after) => columns?.find(({ column }) => column === 'output')?.to ?? 0
    expect(edge(before) - edge(after)).toBeGreaterThan(3)
    expect(after?.at(-1)?.to).toBe(before?.at(-1)?.to)

    await mouse.doubleClick({ x: border.x - 20, y: border.y })
    await settled()
    expect(form.sop().page.shares).toEqual({})
  })

  it('the border of two lanes shares their width anew', async () => {
    form = await openForm()
    const [first, second] = form.editor.scene().lanes
    const { x, y, width, height } = first?.head ?? { x: 0, y: 0, width: 0, height: 0 }
    const border = form.toClient({ x: x + width, y: y + height - 2 })

    await mouse.drag(border, { x: border.x + 20, y: border.y })
    await settled()

    const lanes = form.editor.scene().lanes
    expect((lanes[0]?.band.width ?? 0) - (first?.band.width ?? 0)).toBeGreaterThan(3)
    expect(lanes[2]?.band.width).toBeCloseTo(form.editor.scene().lanes[2]?.band.width ?? 0, 1)
    expect((second?.band.width ?? 0) - (lanes[1]?.band.width ?? 0)).toBeGreaterThan(3)
    expect(form.sop().actors[actorId('Clerk')]?.share).toBeGreaterThan(1)
  })
})

describe('a page break', () => {
  const broken = {
    ...letter,
    steps: {
      ...letter.steps,
      [stepId('sign')]: { ...emptyStep('sign', 'a2'), activity: 'sign', pageBreak: 'before' as const },
    },
  }

  it('puts no menu on the name of a narrow lane, and one beside it where there is room', async () => {
    form = await openForm()
    const head = form.cellRect({ kind: 'actor', id: actorId('Head') })
    const over = async () => {
      await settled()
      await mouse.move(form.toClient({ x: head.x + 2, y: head.y + head.height / 2 }))
      await settled()
      return document.querySelector('[aria-label="More for this lane"]')?.getBoundingClientRect().width
    }

    expect(await over()).toBe(0)

    form.link.camera.zoomTo(4)
    await form.look({ kind: 'actor', id: actorId('Head') })

    expect(await over()).toBe(20)
  })

  it('shows the flow of a connector that is clicked, and its partner after a double click', async () => {
    form = await openForm(broken)
    const [out, into] = form.editor.scene().form?.connectors ?? []
    const middle = ({ x, y, width, height } = out?.rect ?? { x: 0, y: 0, width: 0, height: 0 }) =>
      form.toClient({ x: x + width / 2, y: y + height / 2 })
    await form.look(stepField('check', 'activity'))

    await mouse.click(middle(out?.rect))
    expect([...form.editor.view.getState().selection]).toEqual(['check-sign'])
    expect(middle(into?.rect).y).toBeGreaterThan(innerHeight)
    await mouse.doubleClick(middle(out?.rect))
    await settled()

    expect(middle(into?.rect).y).toBeLessThan(innerHeight)
    expect(middle(into?.rect).y).toBeGreaterThan(0)
  })
})

describe('the two views', () => {
  it('switching keeps the selection and shows the same step', async () => {
    form = await openForm()
    form.editor.view.setState({ selection: new Set([shapeId('sign')]) })

    showView(form.editor, 'chart')
    await settled()
    const onChart = form.middleOf('sign')
    showView(form.editor, 'form')
    await settled()
    const onForm = form.middleOf('sign')

    expect([...form.editor.view.getState().selection]).toEqual(['sign'])
    for (const { x, y } of [onChart, onForm]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(innerWidth)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(innerHeight)
    }
  })
})

describe('the form for everybody', () => {
  it('has the name of the view', async () => {
    form = await openForm()

    expect(document.querySelector('[role=application]')?.getAttribute('aria-label')).toBe('Form')
  })

  it('has nothing that axe finds', async () => {
    form = await openForm(letter, 'own-page')
    await form.choose({ kind: 'identity', name: 'number' })

    const { violations } = await axe.run(form.place)

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it('is a table to who cannot see it: the cell of the cursor has the focus and says where it is', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'requirements'))
    const focused = () => document.activeElement?.getAttribute('aria-label')
    expect(document.activeElement?.closest('[role=grid]')).not.toBeNull()
    expect(focused()).toBe('Step 2, Kelengkapan: empty')

    await userEvent.keyboard('Surat{Enter}')
    await settled()
    expect(focused()).toBe('Step 3, Kelengkapan: empty')
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
    await settled()

    expect(focused()).toBe('Step 2, Head: empty')
    expect(form.place.querySelector('[data-cell="step check requirements"]')?.textContent).toBe('Surat')
  })

  it('cannot be typed into while it is read-only, but walked and copied', async () => {
    form = await openForm()
    form.editor.setReadOnly('other-tab')
    await form.choose(stepField('check', 'activity'))

    await userEvent.keyboard('x{F2}{Delete}{Tab}')

    expect(form.sop().steps).toEqual(letter.steps)
    expect(form.editor.view.getState().typing).toBeNull()
    expect(form.chosen()).toEqual(stepField('check', 'requirements'))
  })
})
