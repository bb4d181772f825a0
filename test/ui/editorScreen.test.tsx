import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { wordsIn } from '#test/support/words.ts'
import { bracketedSop, showEditor } from './support/screens.tsx'

const check = shapeId('[check]')

async function showSelected(...ids: Parameters<typeof shapeId>[0][]) {
  const shown = showEditor(bracketedSop())
  shown.editor.view.setState({ selection: new Set(ids.map((id) => shapeId(id))) })
  await expect.poll(() => document.querySelector('aside')).not.toBeNull()
  return shown
}

describe('the inspector', () => {
  it('edits a text as it is typed, in one undo step', async () => {
    const { editor } = await showSelected('[check]')

    await userEvent.fill(page.getByLabelText('Output'), 'Stamped letter')
    await userEvent.tab()

    expect(editor.document.getState().sop.steps[stepId('[check]')]?.output).toBe('Stamped letter')
    expect(editor.document.getState().past).toHaveLength(1)
    editor.undo()
    expect(editor.document.getState().sop).toEqual(bracketedSop())
  })

  it('begins a new undo step when the field is left', async () => {
    const { editor } = await showSelected('[check]')

    await userEvent.fill(page.getByLabelText('Output'), 'A')
    await userEvent.fill(page.getByLabelText('Remarks'), 'B')

    expect(editor.document.getState().past.map(({ label }) => label.key)).toEqual([
      'edit.editOutput',
      'edit.editRemarks',
    ])
  })

  it('changes the kind and the actor of all selected symbols at once', async () => {
    const { editor } = await showSelected('[check]', '[sign]')

    await userEvent.selectOptions(page.getByLabelText('Symbol', { exact: true }), 'Activity')
    await userEvent.selectOptions(page.getByLabelText('Actor'), '[Clerk]')

    const { shapes } = editor.document.getState().sop
    expect([shapes[check]?.kind, shapes[shapeId('[sign]')]?.kind]).toEqual(['activity', 'activity'])
    expect([shapes[check]?.actor, shapes[shapeId('[sign]')]?.actor]).toEqual(['[Clerk]', '[Clerk]'])
    expect(editor.document.getState().past).toHaveLength(2)
  })

  it('says where several values differ', async () => {
    await showSelected('[check]', '[sign]')

    await expect.element(page.getByLabelText('Actor')).toHaveDisplayValue('Several values')
  })

  it('edits an arrow', async () => {
    const { editor } = await showSelected('[check]-[sign]')
    const id = flowId('[check]-[sign]')

    await userEvent.fill(page.getByLabelText('Label', { exact: true }), 'Approved')
    await userEvent.click(page.getByRole('radio', { name: 'Dashed' }))
    await userEvent.click(page.getByLabelText('Arrow head'))

    expect(editor.document.getState().sop.flows[id]).toMatchObject({
      label: 'Approved',
      line: 'dashed',
      directed: false,
    })
  })

  it('names, groups, tints and sizes a lane', async () => {
    const { editor } = await showSelected('[Head]')

    await userEvent.fill(page.getByLabelText('Name'), 'Director')
    await userEvent.fill(page.getByLabelText('Group'), 'Board')
    await userEvent.click(page.getByLabelText('Teal'))
    await userEvent.fill(page.getByLabelText('Width (mm)'), '60')

    const { sop } = editor.document.getState()
    const lane = sop.actors[actorId('[Head]')]
    expect(lane).toMatchObject({ name: 'Director', tint: 'teal', width: 60 })
    expect(lane?.group && sop.groups[lane.group]?.name).toBe('Board')
    expect(editor.document.getState().past).toHaveLength(4)
  })

  it('shows the SOP itself when nothing is selected', async () => {
    const { editor } = await showSelected()

    await userEvent.fill(page.getByLabelText('SOP number'), 'SOP-7')
    await userEvent.click(page.getByRole('radio', { name: 'Horizontal' }))

    const { sop } = editor.document.getState()
    expect([sop.identity.number, sop.orientation]).toEqual(['SOP-7', 'horizontal'])
  })

  it('tells equal actor names apart by their groups', async () => {
    const { editor } = await showSelected('[Head]')
    await userEvent.fill(page.getByLabelText('Name'), '[Clerk]')
    await userEvent.fill(page.getByLabelText('Group'), 'Board')

    editor.view.setState({ selection: new Set([check]) })

    await expect.element(page.getByLabelText('Actor').getByText('Board › [Clerk]')).toBeInTheDocument()
  })

  it('changes nothing while another tab edits', async () => {
    const { editor } = await showSelected('[check]')

    editor.setReadOnly('other-tab')

    await expect.element(page.getByLabelText('Output')).toHaveAttribute('readonly')
    await expect.element(page.getByLabelText('Actor')).toBeDisabled()
  })
})

describe('the status bar', () => {
  it('tells of a route set by hand that does not fit, and leads to it', async () => {
    const id = flowId('[check]-[sign]')
    const sop = bracketedSop()
    const flow = sop.flows[id]
    if (!flow) throw new Error('The SOP has this flow')
    const route = { through: [{ kind: 'lane', after: actorId('[gone]') }] } as const
    const { editor } = showEditor({ ...sop, flows: { ...sop.flows, [id]: { ...flow, route } } })

    await userEvent.click(page.getByRole('button', { name: '1 arrow does not fit its route set by hand' }))

    expect([...editor.view.getState().selection]).toEqual([id])
    await expect.element(page.getByText(/does not fit at present/)).toBeInTheDocument()
    await userEvent.click(
      page.getByRole('complementary').getByRole('button', { name: 'Make route automatic' }),
    )
    expect(editor.scene().notes).toEqual([])
  })
})

describe('a SOP without lanes, steps and symbols', () => {
  it('says how to begin, and begins by a click or by Enter', async () => {
    const { editor } = showEditor({ ...bracketedSop(), actors: {}, steps: {}, shapes: {}, flows: {} })
    await expect.element(page.getByText(/^To begin, click a symbol/)).toBeInTheDocument()

    await userEvent.click(page.getByRole('toolbar').getByRole('button', { name: 'Activity' }))
    await userEvent.click(page.getByRole('main'))
    const { sop } = editor.document.getState()

    expect([sop.actors, sop.steps, sop.shapes].map((table) => Object.keys(table).length)).toEqual([1, 1, 1])
  })
})

describe('the top bar', () => {
  it('selects the title of a blank SOP for typing', async () => {
    const { editor } = showEditor(bracketedSop())

    editor.view.setState({ typing: { of: { kind: 'title' }, initial: null } })
    await expect.element(page.getByLabelText('Title of the SOP')).toHaveFocus()
    await userEvent.keyboard('Outgoing mail{Enter}')

    expect(editor.document.getState().sop.title).toBe('Outgoing mail')
    expect(editor.document.getState().past).toHaveLength(1)
    expect(editor.view.getState().typing).toBeNull()
  })

  it('names the edit that undo takes back', async () => {
    const { editor } = showEditor(bracketedSop())
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')

    editor.edit({ key: 'edit.setTitle' }, (sop) => ({ ...sop, title: 'Other' }))
    await userEvent.click(page.getByRole('button', { name: 'Undo: Edit title' }))

    expect(editor.document.getState().sop.title).toBe('[Incoming mail]')
    await expect.element(page.getByRole('button', { name: 'Redo: Edit title' })).toBeInTheDocument()
  })

  it('says truly whether the SOP is kept, and offers to try again', async () => {
    const { status, called } = showEditor(bracketedSop())
    await expect.element(page.getByText('Saved on this device')).toBeInTheDocument()

    const message = { key: 'exporting.blank' }
    status({ kind: 'failed', reason: message, advice: message, retry: true })
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))

    await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved')
    expect(called).toEqual(['retry'])
  })

  it('offers to edit here what another tab edits', async () => {
    const { editor, called } = showEditor(bracketedSop())

    editor.setReadOnly('other-tab')
    await userEvent.click(page.getByRole('button', { name: 'Edit here instead' }))

    expect(called).toEqual(['takeOver'])
  })

  it('offers to restore what is in the trash', async () => {
    const { editor, called } = showEditor(bracketedSop())

    editor.setReadOnly('trash')
    await userEvent.click(page.getByRole('button', { name: 'Restore' }))

    expect(called).toEqual(['restore'])
  })
})

describe('the palette', () => {
  it('takes a symbol in hand by a click and puts it back by another', async () => {
    const { editor } = showEditor(bracketedSop())
    const decision = page.getByRole('toolbar').getByRole('button', { name: 'Decision' })

    await userEvent.click(decision)
    expect(editor.view.getState().tool).toBe('decision')
    await userEvent.click(decision)

    expect(editor.view.getState().tool).toBeNull()
  })

  it('is walked by the arrow keys and left by Tab', async () => {
    const { editor } = showEditor(bracketedSop())
    await expect.poll(() => document.querySelector('[role=toolbar] button')).not.toBeNull()
    document.querySelector<HTMLElement>('[role=toolbar] button')?.focus()

    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')

    expect(editor.view.getState().tool).toBe('decision')
    await userEvent.tab()
    expect(document.activeElement?.closest('[role=toolbar]')).toBeNull()
  })

  it('places an end where a start stands', async () => {
    const { editor } = showEditor(bracketedSop())

    await userEvent.click(page.getByRole('toolbar').getByRole('button', { name: 'Start/End' }))

    expect(editor.view.getState().tool).toBe('end')
  })
})

describe('the dialogs', () => {
  it('open by their keys wherever the focus is, and close with Escape', async () => {
    const { editor } = showEditor(bracketedSop())
    await expect.element(page.getByRole('button', { name: 'Export' })).toBeInTheDocument()
    document.querySelector<HTMLElement>('header button')?.focus()

    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(page.getByRole('combobox', { name: 'Commands' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')

    await expect.poll(() => editor.view.getState().panel).toBeNull()
    await expect.poll(() => document.activeElement?.closest('header')).not.toBeNull()
  })

  it('run a command that was found by a part of its name', async () => {
    const { editor } = showEditor(bracketedSop())

    editor.view.setState({ panel: { kind: 'commands' } })
    await expect.element(page.getByRole('combobox', { name: 'Commands' })).toHaveFocus()
    await userEvent.keyboard('horiz{Enter}')

    await expect.poll(() => editor.document.getState().sop.orientation).toBe('horizontal')
  })

  it('find a step and select it', async () => {
    const { editor } = showEditor(bracketedSop())

    editor.view.setState({ panel: { kind: 'find' } })
    await expect.element(page.getByRole('combobox', { name: 'Find a step' })).toHaveFocus()
    await userEvent.keyboard('stamp{Enter}')

    await expect.poll(() => [...editor.view.getState().selection]).toEqual([check])
    await expect.poll(() => document.activeElement?.closest('main')).not.toBeNull()
  })

  it('delete a lane and move what stands in it', async () => {
    const { editor } = showEditor(bracketedSop())

    editor.view.setState({ panel: { kind: 'deleteActors', ids: new Set([actorId('[Head]')]) } })
    await userEvent.click(page.getByRole('button', { name: 'Delete' }))

    const { sop } = editor.document.getState()
    expect(Object.keys(sop.actors)).toEqual(['[Clerk]', '[Manager]'])
    expect(sop.shapes[shapeId('[sign]')]?.actor).toBe('[Manager]')
  })
})

it('speaks Indonesian as soon as it is told to', async () => {
  const words = wordsIn('en')
  showEditor(bracketedSop(), words)
  await expect.element(page.getByText('Saved on this device')).toBeInTheDocument()

  await words.switchTo('id')

  await expect.element(page.getByText('Tersimpan di perangkat ini')).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('id')
})
