import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldKey } from '@/core/model/fieldKey.ts'
import type { FormField, StepColumn } from '@/core/model/formField.ts'
import { actorId, shapeId, stepId } from '@/core/model/ids.ts'
import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import { clipboardTexts } from '@/editor/clipboard/clipboardTexts.ts'
import { pasteTexts } from '@/editor/clipboard/pasteTexts.ts'
import { allCommands } from '@/editor/commands/all.ts'
import { createEditor } from '@/editor/createEditor.ts'
import { cellAlong, goAlong, moveCell } from '@/editor/form/moveCell.ts'
import { chooseCell, currentCell } from '@/editor/form/currentCell.ts'
import type { LaneCell } from '@/editor/form/formCell.ts'
import { cancelField, finishField, openField, typeField } from '@/editor/form/typeField.ts'
import { showView } from '@/editor/showView.ts'
import { aChart } from '#test/support/aChart.ts'
import { aSop } from '#test/support/aSop.ts'
import { countingIds } from '#test/support/countingIds.ts'
import { fakeServices } from '#test/support/fakeServices.ts'

const letter = aSop()
  .actors('Clerk', 'Head')
  .step('take', 'Clerk', { kind: 'start' })
  .step('check', 'Head')
  .step('file', 'Clerk', { kind: 'end' })
  .flow('take', 'check')
  .flow('check', 'file')
  .build()

function onForm(sop: Sop = letter) {
  const editor = createEditor({ sop, services: fakeServices(), newId: countingIds() })
  showView(editor, 'form')
  return editor
}

const run = (editor: ReturnType<typeof onForm>, id: string) =>
  allCommands.find((command) => command.id === id)?.run(editor)

const field = (step: string, column: StepColumn): FormField => ({ kind: 'step', id: stepId(step), column })
const textsOf = ({ document }: ReturnType<typeof onForm>) =>
  stepsInOrder(document.getState().sop).map(({ activity, requirements, output }) => [
    activity,
    requirements,
    output,
  ])

describe('the cursor', () => {
  it('takes its row into the selection, and is gone when something else is selected', () => {
    const editor = onForm()

    chooseCell(editor, field('check', 'output'))
    expect([...editor.view.getState().selection]).toEqual(['check'])

    editor.view.setState({ selection: new Set([shapeId('take')]) })
    expect(currentCell(editor)).toBeNull()
  })

  it('is gone with its row', () => {
    const editor = onForm()
    goAlongFrom(editor, field('file', 'remarks'))

    editor.undo()

    expect(currentCell(editor)).toBeNull()
  })

  it('Tab comes through every field once, and Shift+Tab the same way back', () => {
    const editor = onForm()
    const first = firstField(editor)
    const there = [first]
    for (let next = cellAlong(editor, 1); next; next = cellAlong(editor, 1)) {
      chooseCell(editor, next)
      there.push(next)
    }
    const back = [there.at(-1) ?? first]
    for (let next = cellAlong(editor, -1); next; next = cellAlong(editor, -1)) {
      chooseCell(editor, next)
      back.push(next)
    }

    expect(new Set(there.map(fieldKey)).size).toBe(there.length)
    expect(back.toReversed()).toEqual(there)
    expect(there.filter(({ kind }) => kind === 'step')).toHaveLength(15)
    expect(there.filter(({ kind }) => kind === 'list')).toHaveLength(6)
  })

  it('an arrow and the one against it lead back, wherever in the table', () => {
    const opposite = { up: 'down', down: 'up', left: 'right', right: 'left' } as const
    const columns = ['activity', 'requirements', 'duration', 'output', 'remarks'] as const
    fc.assert(
      fc.property(
        fc.constantFrom('take', 'check', 'file'),
        fc.constantFrom(...columns),
        fc.constantFrom(...(['up', 'down', 'left', 'right'] as const)),
        (step, column, direction) => {
          const editor = onForm()
          chooseCell(editor, field(step, column))
          moveCell(editor, direction)
          const away = editor.view.getState()
          moveCell(editor, opposite[direction])

          const hasStayed = JSON.stringify(away.cell) === JSON.stringify(field(step, column))

          // At the edge of the table the first key led nowhere.
          fc.pre(!hasStayed)
          expect(currentCell(editor)).toEqual(field(step, column))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('an empty cell of a lane', () => {
  const empty: LaneCell = { kind: 'lane', step: stepId('row1'), actor: actorId('Head') }

  it('stands for its lane: it is selected, and new lanes come beside it', () => {
    const editor = onForm(aChart())
    chooseCell(editor, empty)
    void run(editor, 'select-lane')
    expect([...editor.view.getState().selection]).toEqual(['Head'])

    chooseCell(editor, empty)
    void run(editor, 'add-lane-after')

    const names = actorsInOrder(editor.document.getState().sop).map(({ name }) => name)
    expect(names).toEqual(['Clerk', 'Head', expect.not.stringMatching('Courier'), 'Courier'])
  })

  it('takes a symbol without opening an activity that is written already', () => {
    const editor = onForm(setFormField(aChart(), field('row4', 'activity'), ''))
    chooseCell(editor, empty)
    void run(editor, 'insert-decision')
    expect(editor.view.getState().typing).toBeNull()

    chooseCell(editor, { ...empty, step: stepId('row4'), actor: actorId('Clerk') })
    void run(editor, 'insert-decision')
    expect(editor.view.getState().typing?.of.kind).toBe('shape')
  })
})

describe('a new row', () => {
  it('has the cursor in its first text', () => {
    const editor = onForm(aChart())
    chooseCell(editor, field('row2', 'output'))

    void run(editor, 'add-step-below')

    const [, , made] = stepsInOrder(editor.document.getState().sop)
    expect(currentCell(editor)).toEqual(field(made?.id ?? '', 'activity'))
  })
})

describe('typing', () => {
  it('is one step of undo, tidied when the field is left', () => {
    const editor = onForm()
    const output = field('take', 'output')

    openField(editor, output, null)
    for (const text of ['K', 'Ko', 'Kon ', 'Kon \n']) typeField(editor, output, text)
    finishField(editor, output, 'Kon \n')

    expect(editor.document.getState().sop.steps[stepId('take')]?.output).toBe('Kon')
    expect(editor.document.getState().past).toHaveLength(1)
  })

  it('keeps an entry that is still empty until the list is left', () => {
    const editor = onForm()
    const list: FormField = { kind: 'list', name: 'records' }
    openField(editor, list, null)

    typeField(editor, list, 'Agenda\n')
    expect(editor.document.getState().sop.identity.records).toEqual(['Agenda', ''])
    finishField(editor, list, 'Agenda\n')

    expect(editor.document.getState().sop.identity.records).toEqual(['Agenda'])
  })

  it('called off, takes back nothing but what was typed, and leaves nothing to redo', () => {
    const editor = onForm()
    const output = field('take', 'output')
    typeField(editor, output, 'Konsep')
    editor.leaveField()
    const { past } = editor.document.getState()

    openField(editor, output, null)
    cancelField(editor, output, null)
    expect(editor.document.getState().sop.steps[stepId('take')]?.output).toBe('Konsep')

    openField(editor, output, null)
    typeField(editor, output, 'Konsep 2')
    cancelField(editor, output, 'Konsep')
    expect(editor.document.getState().sop.steps[stepId('take')]?.output).toBe('Konsep')
    expect(editor.document.getState().past).toEqual(past)
    expect(editor.document.getState().future).toEqual([])
  })
})

describe('copying and pasting', () => {
  it('copies the text of the chosen cell', () => {
    const editor = onForm()
    chooseCell(editor, field('check', 'activity'))

    expect(clipboardTexts(editor)).toEqual({ 'text/plain': 'check' })
  })

  it('fills cells from the cursor on, with new rows below, as one edit', () => {
    const editor = onForm()
    chooseCell(editor, field('check', 'requirements'))

    pasteTexts(editor, {
      'text/plain': 'Surat\t1 jam\tAgenda\r\n"Dua\nbaris"\t\tArsip\r\nLagi\t2 jam\tTanda terima\r\n',
    })

    expect(textsOf(editor)).toEqual([
      ['take', '', ''],
      ['check', 'Surat', 'Agenda'],
      ['file', 'Dua\nbaris', 'Arsip'],
      ['', 'Lagi', 'Tanda terima'],
    ])
    expect(editor.document.getState().past).toHaveLength(1)
    editor.undo()
    expect(editor.document.getState().sop).toEqual(letter)
  })

  it('goes by the headings where they were copied too', () => {
    const editor = onForm()
    chooseCell(editor, field('take', 'activity'))

    pasteTexts(editor, { 'text/plain': 'Output\tKegiatan\nKonsep\tMenulis\nSurat\tMengirim' })

    expect(textsOf(editor).slice(0, 2)).toEqual([
      ['Menulis', '', 'Konsep'],
      ['Mengirim', '', 'Surat'],
    ])
  })
})

function firstField(editor: ReturnType<typeof onForm>): FormField {
  chooseCell(editor, field('take', 'activity'))
  let first: FormField = field('take', 'activity')
  for (let next = cellAlong(editor, -1); next; next = cellAlong(editor, -1)) {
    chooseCell(editor, next)
    first = next
  }
  return first
}

function goAlongFrom(editor: ReturnType<typeof onForm>, from: FormField): void {
  chooseCell(editor, from)
  goAlong(editor, 1)
}
