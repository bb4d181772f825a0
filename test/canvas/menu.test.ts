import { describe, expect, it } from 'vitest'
import { menuCommands } from '@/canvas/menu/menuCommands.ts'
import { allCommands } from '@/editor/commands/all.ts'
import type { RowId } from '@/core/model/ids.ts'
import { anEditor } from '#test/support/aChart.ts'

/** What the menu shows at once: commands by their id, submenus by their name. */
function menuOf(...ids: readonly string[]) {
  const { editor } = anEditor()
  editor.view.setState({ selection: new Set(ids as readonly RowId[]) })
  const sections = menuCommands(allCommands, editor)
  const within = (name: string) =>
    sections.find((section) => section.name === name)?.commands.map(({ id }) => id)
  return { top: sections.flatMap(({ name, commands }) => name ?? commands.map(({ id }) => id)), within }
}

describe('a context menu', () => {
  it.each([
    ['a symbol', ['check']],
    ['several symbols', ['check', 'send']],
    ['an arrow', ['check-send']],
    ['a lane', ['Clerk']],
    ['a row', ['row2']],
    ['a group', ['office']],
    ['the paper', []],
  ])('on %s stays short', (_, ids) => {
    expect(menuOf(...ids).top.length).toBeLessThanOrEqual(12)
  })

  it('on a symbol keeps what converts it and what follows it behind a name each', () => {
    const { top, within } = menuOf('check')

    expect(top).toContain('edit-text')
    expect(top.some((id) => id.startsWith('retype-') || id.startsWith('insert-'))).toBe(false)
    expect(within('canvas.changeTo')).toContain('retype-activity')
    expect(within('canvas.changeTo')).not.toContain('retype-decision')
    expect(within('canvas.insertAfter')).toContain('insert-decision')
  })

  it('on an arrow has only what is done with arrows', () => {
    expect(menuOf('check-send').top).toEqual([
      'delete',
      'edit-label',
      'reverse-flow',
      'dashed',
      'directed',
      'command.groupInsert',
    ])
  })

  it('on an empty place offers the symbols at once', () => {
    expect(menuOf().top).toEqual(expect.arrayContaining(['paste', 'insert-activity', 'insert-decision']))
  })

  it('adds lanes beside a lane and steps beside a row', () => {
    expect(menuOf('Clerk').top.filter((id) => id.startsWith('add-'))).toEqual([
      'add-lane-before',
      'add-lane-after',
    ])
    expect(menuOf('row2').top.filter((id) => id.startsWith('add-'))).toEqual([
      'add-step-above',
      'add-step-below',
    ])
  })
})
