import { describe, expect, it } from 'vitest'
import { shapeId, type RowId } from '@/core/model/ids.ts'
import { allCommands } from '@/editor/commands/all.ts'
import type { Editor } from '@/editor/editor.ts'
import { findSteps } from '@/editor/navigation/findSteps.ts'
import { flowOrder } from '@/editor/navigation/flowOrder.ts'
import { matrixMove } from '@/editor/navigation/direction.ts'
import { nearestShape } from '@/editor/navigation/nearestShape.ts'
import { shapeInTable } from '@/editor/navigation/shapeInTable.ts'
import { aChart, anEditor } from '#test/support/aChart.ts'
import { fixtureSops } from '#test/support/fixtureSops.ts'

const run = (editor: Editor, id: string) => allCommands.find((command) => command.id === id)?.run(editor)
const isEnabled = (editor: Editor, id: string) =>
  allCommands.find((command) => command.id === id)?.isEnabled(editor)
const choose = (editor: Editor, ...ids: readonly string[]) =>
  editor.view.setState({ selection: new Set(ids as readonly RowId[]) })
const chosen = (editor: Editor) => [...editor.view.getState().selection]

describe('Tab', () => {
  it('walks the symbols in flow order, once each, and leaves at both ends', () => {
    const { editor } = anEditor()
    const walked: RowId[] = []

    while (isEnabled(editor, 'select-next')) {
      void run(editor, 'select-next')
      walked.push(...chosen(editor))
    }

    expect(walked).toEqual(['receive', 'check', 'send', 'carry', 'done', 'link'])
    choose(editor, 'receive')
    expect(isEnabled(editor, 'select-previous')).toBe(false)
  })

  it('reaches every symbol of every real procedure', () => {
    for (const { number, sop } of fixtureSops()) {
      expect({ number, reached: new Set(flowOrder(sop)).size }).toEqual({
        number,
        reached: Object.keys(sop.shapes).length,
      })
    }
  })
})

describe('the arrow keys', () => {
  it('go to the nearest symbol that way, and stay at the edge', () => {
    const scene = anEditor().editor.scene()

    expect(nearestShape(scene, shapeId('receive'), 'down')).toBe('send')
    expect(nearestShape(scene, shapeId('check'), 'right')).toBe('carry')
    expect(nearestShape(scene, shapeId('send'), 'right')).toBe('carry')
    expect(nearestShape(scene, shapeId('receive'), 'up')).toBeNull()
    expect(nearestShape(scene, shapeId('nobody'), 'up')).toBeNull()
  })

  it('on the form go along the row, and to the next row that has a symbol', () => {
    const { sop } = anEditor().editor.document.getState()

    expect(shapeInTable(sop, shapeId('send'), 'right')).toBe('carry')
    expect(shapeInTable(sop, shapeId('carry'), 'right')).toBeNull()
    expect(shapeInTable(sop, shapeId('carry'), 'up')).toBe('check')
    expect(shapeInTable(sop, shapeId('carry'), 'down')).toBe('link')
    expect(shapeInTable(sop, shapeId('send'), 'down')).toBe('done')
    expect(shapeInTable(sop, shapeId('receive'), 'up')).toBeNull()
  })

  it('go from lane to lane and from row to row where these are selected', () => {
    const { editor } = anEditor()

    choose(editor, 'Clerk')
    void run(editor, 'select-right')
    expect(chosen(editor)).toEqual(['Head'])

    choose(editor, 'row2')
    void run(editor, 'select-down')
    expect(chosen(editor)).toEqual(['row3'])
  })

  it('with Shift take the next lanes or rows into the selection, and leave them out on the way back', () => {
    const { editor } = anEditor()

    choose(editor, 'Courier')
    void run(editor, 'move-cell-left')
    void run(editor, 'move-cell-left')
    expect(chosen(editor)).toEqual(['Courier', 'Head', 'Clerk'])
    expect(isEnabled(editor, 'move-cell-left')).toBe(false)
    expect(isEnabled(editor, 'move-cell-down')).toBe(false)
    void run(editor, 'move-cell-right')
    expect(chosen(editor)).toEqual(['Courier', 'Head'])

    choose(editor, 'row2')
    void run(editor, 'move-cell-down')
    expect(chosen(editor)).toEqual(['row2', 'row3'])
    choose(editor, 'row2', 'check')
    expect(isEnabled(editor, 'move-cell-up')).toBe(true)
    expect(editor.document.getState().past).toHaveLength(0)
  })

  it('lead from a lane or row to its first symbol, and nowhere out of the chart', () => {
    const { editor } = anEditor()

    choose(editor, 'Courier')
    void run(editor, 'select-up')
    expect(chosen(editor)).toEqual(['Courier'])
    void run(editor, 'select-down')
    expect(chosen(editor)).toEqual(['carry'])

    choose(editor, 'row3')
    void run(editor, 'select-left')
    expect(chosen(editor)).toEqual(['row3'])
    void run(editor, 'select-right')
    expect(chosen(editor)).toEqual(['send'])
  })

  it('mean lanes and rows as the chart lies', () => {
    expect(matrixMove('right', 'vertical')).toEqual({ axis: 'across', by: 1 })
    expect(matrixMove('right', 'horizontal')).toEqual({ axis: 'along', by: 1 })
    expect(matrixMove('up', 'horizontal')).toEqual({ axis: 'across', by: -1 })
  })

  it('choose the target while a flow is drawn by keyboard; Enter makes it, the selection stays till then', () => {
    const { editor } = anEditor()
    choose(editor, 'send')

    void run(editor, 'connect')
    void run(editor, 'select-down')
    expect(chosen(editor)).toEqual(['send'])
    expect(editor.gesture.getState()).toMatchObject({ kind: 'connect', from: 'send', to: 'done' })

    void run(editor, 'append-next')
    const [made] = chosen(editor)
    expect(editor.document.getState().sop.flows).toHaveProperty(
      [made ?? ''],
      expect.objectContaining({ to: 'done' }),
    )
  })
})

describe('Escape', () => {
  it('leaves one thing at a time: the gesture, the armed symbol, the selection', () => {
    const { editor } = anEditor()
    choose(editor, 'send')
    editor.view.setState({ tool: 'decision' })
    void run(editor, 'connect')

    void run(editor, 'select-none')
    expect(editor.gesture.getState().kind).toBe('none')
    expect(editor.view.getState().tool).toBe('decision')

    void run(editor, 'select-none')
    expect(editor.view.getState().tool).toBeNull()
    expect(chosen(editor)).toEqual(['send'])

    void run(editor, 'select-none')
    expect(chosen(editor)).toEqual([])
  })
})

describe('finding a step', () => {
  const sop = aChart()
  const numbers = (query: string) => findSteps(sop, query).map(({ number }) => number)

  it('looks into activities, texts of symbols, actors, labels and the quality standard', () => {
    expect(numbers('surat')).toEqual([1, 3])
    expect(numbers('mengantar')).toEqual([3])
    expect(numbers('courier')).toEqual([3, 4])
    expect(numbers('tidak')).toEqual([2])
    expect(numbers('10 menit')).toEqual([2])
    expect(numbers('penting')).toEqual([3])
  })

  it('ignores case and accents, wants every word, and takes a number for a step', () => {
    expect(numbers('MENGIRIM  súrat')).toEqual([3])
    expect(numbers('surat courier')).toEqual([3])
    expect(numbers('4')).toEqual([4])
    expect(numbers('')).toEqual([])
    expect(numbers('nothing of the kind')).toEqual([])
  })

  it('names the symbol that matched', () => {
    expect(findSteps(sop, 'mengantar')[0]).toMatchObject({ shape: 'carry', match: 'Mengantar' })
    expect(findSteps(sop, 'resi')[0]).toMatchObject({ step: 'row3', shape: 'send', match: 'Resi' })
  })
})
