import { describe, expect, it } from 'vitest'
import { actorId, flowId, groupId, shapeId, type RowId } from '@/core/model/ids.ts'
import { startTyping } from '@/editor/commands/textCommands.ts'
import { cancelTyping, commitTyping } from '@/editor/commitTyping.ts'
import type { Typing } from '@/editor/view.ts'
import { anEditor } from '#test/support/aChart.ts'

function type(of: Typing['of'], text: string) {
  const { editor } = anEditor()
  editor.view.setState({ typing: { of, initial: null } })
  commitTyping(editor, text)
  return editor
}

describe('typing on the canvas', () => {
  it('writes texts, labels, names and the title, each as one edit', () => {
    const shape = type({ kind: 'shape', id: shapeId('send') }, ' Mengirim\nberkas ')
    const label = type({ kind: 'label', id: flowId('receive-check') }, 'Lengkap ')
    const actor = type({ kind: 'actor', id: actorId('Head') }, 'Kepala  Bagian')
    const group = type({ kind: 'group', id: groupId('office') }, 'Kantor')
    const title = type({ kind: 'title' }, 'Surat Keluar')

    expect(Object.values(shape.document.getState().sop.steps).map(({ activity }) => activity)).toContain(
      'Mengirim\nberkas',
    )
    expect(label.document.getState().sop.flows[flowId('receive-check')]?.label).toBe('Lengkap')
    expect(actor.document.getState().sop.actors[actorId('Head')]?.name).toBe('Kepala Bagian')
    expect(group.document.getState().sop.groups[groupId('office')]?.name).toBe('Kantor')
    expect(title.document.getState().sop.title).toBe('Surat Keluar')
    for (const editor of [shape, label, actor, group, title]) {
      expect(editor.document.getState().past).toHaveLength(1)
      expect(editor.view.getState().typing).toBeNull()
    }
  })

  it('leaves no trace when it is given up or nothing changed', () => {
    const unchanged = type({ kind: 'actor', id: actorId('Head') }, 'Head')
    const { editor } = anEditor()
    editor.view.setState({ typing: { of: { kind: 'title' }, initial: 'x' } })
    cancelTyping(editor)

    expect(unchanged.document.getState().past).toEqual([])
    expect(editor.view.getState().typing).toBeNull()
    commitTyping(editor, 'too late')
    expect(editor.document.getState().past).toEqual([])
  })

  it('opens what is selected, a row by its first symbol', () => {
    const { editor } = anEditor()
    editor.view.setState({ selection: new Set(['row3' as RowId]) })

    startTyping(editor, 'M')

    expect(editor.view.getState().typing).toEqual({ of: { kind: 'shape', id: 'send' }, initial: 'M' })
  })
})
