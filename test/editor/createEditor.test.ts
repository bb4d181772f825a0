import { describe, expect, it } from 'vitest'
import { diff } from '@/core/model/diff.ts'
import { shapeId, stepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { newSop } from '@/core/model/newSop.ts'
import { createEditor } from '@/editor/createEditor.ts'
import type { EditEvent } from '@/editor/editor.ts'
import { historyDepth } from '@/editor/history/history.ts'
import { countingIds } from '#test/support/countingIds.ts'
import { fakeServices } from '#test/support/fakeServices.ts'

function openEditor() {
  const newId = countingIds()
  const sop = newSop({
    newId,
    language: 'en',
    profile: 'sop-ap',
    title: 'Letters',
    actorNames: ['Clerk', 'Head'],
  })
  return createEditor({ sop, services: fakeServices(), newId })
}

const label = { key: 'edit.setTitle' }
const titled = (title: string) => (sop: Sop) => ({ ...sop, title })
const remarked = (remarks: string) => (sop: Sop) => {
  const [step] = Object.values(sop.steps)
  return step ? { ...sop, steps: { ...sop.steps, [step.id]: { ...step, remarks } } } : sop
}

describe('an edit', () => {
  it('is one step of undo, and undone and redone to equal Sops', () => {
    const editor = openEditor()
    const before = editor.document.getState().sop

    editor.edit(label, titled('Mail'))
    const after = editor.document.getState().sop
    editor.undo()

    expect(editor.document.getState().sop).toEqual(before)
    expect(editor.document.getState().future).toHaveLength(1)

    editor.redo()

    expect(editor.document.getState().sop).toEqual(after)
    expect(editor.document.getState().past.map((edit) => edit.label.key)).toEqual(['edit.setTitle'])
  })

  it('that changes nothing leaves no trace', () => {
    const editor = openEditor()
    const before = editor.document.getState()

    editor.edit(label, (sop) => sop)
    editor.edit(label, titled('Letters'))

    expect(editor.document.getState()).toBe(before)
  })

  it('forgets what could be redone', () => {
    const editor = openEditor()

    editor.edit(label, titled('A'))
    editor.undo()
    editor.edit(label, titled('B'))

    expect(editor.document.getState().future).toEqual([])
  })

  it('tells what changed, and so do undo and redo', () => {
    const editor = openEditor()
    const events: EditEvent[] = []
    const stop = editor.onEdit((event) => events.push(event))

    editor.edit(label, titled('A'))
    editor.undo()
    editor.redo()
    stop()
    editor.undo()

    expect(events.map(({ origin }) => origin)).toEqual(['edit', 'undo', 'redo'])
    expect(events.map(({ changes }) => changes.fields[0]?.after)).toEqual(['A', 'Letters', 'A'])
    expect(events.map(({ sop }) => sop.title)).toEqual(['A', 'Letters', 'A'])
  })

  it('does nothing while the SOP is read-only, and nor do undo and redo', () => {
    const editor = openEditor()
    editor.edit(label, titled('A'))
    editor.edit(label, titled('B'))
    editor.undo()
    editor.setReadOnly('other-tab')
    const before = editor.document.getState()

    editor.edit(label, titled('C'))
    editor.editField('title', label, titled('D'))
    editor.undo()
    editor.redo()

    expect(editor.document.getState()).toBe(before)
  })
})

describe('the history', () => {
  it('is at least 200 deep and bounded', () => {
    const editor = openEditor()

    for (let count = 0; count < historyDepth + 50; count += 1) editor.edit(label, titled(`Title ${count}`))

    expect(historyDepth).toBeGreaterThanOrEqual(200)
    expect(editor.document.getState().past).toHaveLength(historyDepth)

    for (let count = 0; count < historyDepth + 50; count += 1) editor.undo()

    expect(editor.document.getState().sop.title).toBe('Title 49')
  })

  it('restores the selection of before on undo and of after on redo, without what no longer exists', () => {
    const editor = openEditor()
    const [shape] = Object.values(editor.document.getState().sop.shapes)
    if (!shape) throw new Error('The sample has a shape.')
    editor.view.setState({ selection: new Set([shape.id]) })
    const twin = { ...shape, id: shapeId('twin'), place: { across: 1, along: 0 } }

    editor.edit(
      label,
      (sop) => ({ ...sop, shapes: { ...sop.shapes, [twin.id]: twin } }),
      new Set([twin.id, shapeId('nobody')]),
    )
    expect(editor.view.getState().selection).toEqual(new Set([twin.id]))

    editor.undo()
    expect(editor.view.getState().selection).toEqual(new Set([shape.id]))

    editor.redo()
    expect(editor.view.getState().selection).toEqual(new Set([twin.id]))

    editor.undo()
    editor.view.setState({
      selection: new Set([shape.id]),
      typing: { of: { kind: 'shape', id: shape.id }, initial: null },
    })
    editor.edit(label, (sop) => ({ ...sop, shapes: {} }))
    expect(editor.view.getState()).toMatchObject({ selection: new Set(), typing: null })
  })

  it('takes typing into one field as one step until the field is left', () => {
    const editor = openEditor()
    for (const text of ['D', 'Dr', 'Draft']) editor.editField('remarks', label, remarked(text))
    editor.leaveField()
    for (const text of ['Draft.', 'Draft. Two']) editor.editField('remarks', label, remarked(text))

    expect(editor.document.getState().past).toHaveLength(2)

    editor.undo()
    expect(Object.values(editor.document.getState().sop.steps)[0]?.remarks).toBe('Draft')
    editor.undo()
    expect(Object.values(editor.document.getState().sop.steps)[0]?.remarks).toBe('')
    editor.redo()
    expect(Object.values(editor.document.getState().sop.steps)[0]?.remarks).toBe('Draft')
  })

  it('begins another step when another field is typed into or anything else happens between', () => {
    const editor = openEditor()

    editor.editField('remarks', label, remarked('A'))
    editor.editField('title', label, titled('B'))
    editor.editField('remarks', label, remarked('C'))
    editor.edit(label, titled('D'))
    editor.editField('remarks', label, remarked('E'))
    editor.undo()
    editor.editField('remarks', label, remarked('F'))

    expect(editor.document.getState().past).toHaveLength(5)
  })

  it('forgets typing that came back to what it was', () => {
    const editor = openEditor()

    for (const text of ['A', '']) editor.editField('remarks', label, remarked(text))
    editor.editField('remarks', label, remarked('B'))

    expect(editor.document.getState().past).toHaveLength(1)
    editor.undo()
    expect(Object.values(editor.document.getState().sop.steps)[0]?.remarks).toBe('')
  })
})

describe('another tab', () => {
  it('is followed; steps of undo that touch the same rows are dropped, the others stay', () => {
    const editor = openEditor()
    editor.edit(label, titled('Mine'))
    editor.edit({ key: 'edit.editRemarks' }, remarked('mine'))
    const now = editor.document.getState().sop
    const theirs = remarked('theirs')(now)

    editor.follow({ key: 'edit.editRemarks' }, diff(now, theirs))

    expect(editor.document.getState().sop).toEqual(theirs)
    expect(editor.document.getState().past.map((edit) => edit.label.key)).toEqual(['edit.setTitle'])

    editor.undo()
    expect(editor.document.getState().sop).toEqual({ ...theirs, title: 'Letters' })
  })

  it('keeps a row that its own new row refers to from being undone away', () => {
    const editor = openEditor()
    const [shape] = Object.values(editor.document.getState().sop.shapes)
    const [first] = Object.values(editor.document.getState().sop.steps)
    if (!shape || !first) throw new Error('The sample has a step with a shape.')
    const step = { ...first, id: stepId('added'), order: 'b1' }
    editor.edit({ key: 'edit.addStep' }, (sop) => ({ ...sop, steps: { ...sop.steps, [step.id]: step } }))
    const now = editor.document.getState().sop
    const guest = { ...shape, id: shapeId('guest'), step: step.id }

    editor.follow(
      { key: 'edit.addActivity' },
      diff(now, { ...now, shapes: { ...now.shapes, [guest.id]: guest } }),
    )
    editor.undo()

    expect(editor.document.getState().sop.steps[step.id]).toBe(step)
  })
})

describe('opening', () => {
  it('another Sop forgets the history and what was selected in the one before', () => {
    const editor = openEditor()
    editor.edit(label, titled('A'))
    editor.view.setState({ selection: new Set([shapeId('gone')]) })
    const other = { ...editor.document.getState().sop, title: 'Other' }

    editor.load(other, 'trash')

    expect(editor.document.getState()).toEqual({ sop: other, past: [], future: [], readOnly: 'trash' })
    expect(editor.view.getState().selection.size).toBe(0)
  })

  it('lays a Sop out once, and anew after an edit', () => {
    const editor = openEditor()

    const scene = editor.scene()

    expect(editor.scene()).toBe(scene)
    editor.edit(label, remarked('A longer remark'))
    expect(editor.scene().lanes[0]).toBe(scene.lanes[0])
  })
})
