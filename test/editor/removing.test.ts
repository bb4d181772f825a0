import { describe, expect, it } from 'vitest'
import type { RowId } from '@/core/model/ids.ts'
import type { Editor } from '@/editor/editor.ts'
import { removeSelected } from '@/editor/removeSelected.ts'
import { aSop } from '#test/support/aSop.ts'
import { anEditor } from '#test/support/aChart.ts'

const names = ['one', 'two', 'three', 'four'] as const

/** Four symbols in a chain, each in its own row, in the first lane of three. */
function aChain() {
  let chain = aSop().actors('Clerk', 'Manager', 'Head')
  for (const name of names) chain = chain.step(`row ${name}`).shape(name, `row ${name}`, 'Clerk')
  return anEditor(chain.flow('one', 'two').flow('two', 'three').flow('three', 'four').build()).editor
}

/** Deletes these rows of a table; what is selected then. */
function remove(editor: Editor, ...ids: readonly string[]): readonly RowId[] {
  editor.view.setState({ selection: new Set(ids as readonly RowId[]) })
  removeSelected(editor)
  return [...editor.view.getState().selection]
}

describe('what is selected after deleting', () => {
  it.each([
    ['a symbol: the one its flow came from', ['three'], ['two']],
    ['the first symbol: the one after it', ['one'], ['two']],
    ['several symbols: the one before the first of them', ['two', 'three'], ['one']],
    ['the beginning: the first that stays', ['one', 'two'], ['three']],
    ['a flow: its source', ['two-three'], ['two']],
    ['a row: the one before it', ['row two'], ['row one']],
    ['the first row: the one after it', ['row one'], ['row two']],
    ['lanes: the one before them', ['Manager', 'Head'], ['Clerk']],
    ['everything: nothing', [...names], []],
  ])('%s', (_, ids, expected) => {
    expect(remove(aChain(), ...ids)).toEqual(expected)
  })

  it('of a symbol that a loop enters, too: where the flow first came from', () => {
    const looped = aSop()
      .actors('Clerk')
      .step('row one')
      .shape('one', 'row one', 'Clerk')
      .step('row two')
      .shape('two', 'row two', 'Clerk')
      .step('row ask')
      .shape('ask', 'row ask', 'Clerk', { kind: 'decision' })
      .flow('ask', 'two')
      .flow('two', 'ask')
      .flow('one', 'two')

    expect(remove(anEditor(looped.build()).editor, 'two')).toEqual(['one'])
  })

  it('is gone again after undo, when what was deleted is selected', () => {
    const editor = aChain()
    remove(editor, 'two', 'three')

    editor.undo()

    expect([...editor.view.getState().selection]).toEqual(['two', 'three'])
  })
})
