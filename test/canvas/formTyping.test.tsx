import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stepId } from '@/core/model/ids.ts'
import { emptyStep } from '@/core/model/newSop.ts'
import { cellsOfField } from '@/editor/form/fieldCells.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { settled } from './support/openCanvas.tsx'
import { letter, openForm, stepField } from './support/openForm.tsx'

let form: Awaited<ReturnType<typeof openForm>>

afterEach(() => form.close())

describe('a cell of the form', () => {
  it('is chosen by a click and opened by the next, with the caret where the click was', async () => {
    form = await openForm()

    await form.choose(stepField('check', 'activity'))
    expect(form.chosen()).toEqual(stepField('check', 'activity'))
    expect(form.editor.view.getState().typing).toBeNull()

    await form.choose(stepField('check', 'activity'))
    await userEvent.keyboard('!')

    expect(form.editor.view.getState().typing?.of).toEqual(stepField('check', 'activity'))
    expect(form.textOf('check', 'activity')).toBe('check!')
  })

  it('is typed into with every key an edit, all of them one step of undo', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'duration'))
    const height = form.cellRect(stepField('check', 'duration')).height

    await userEvent.keyboard('tiga puluh menit tiap berkas undang-undang')
    const typing = form.textOf('check', 'duration')
    await settled()

    expect(typing).toMatch(/undang-undang$/)
    expect(form.cellRect(stepField('check', 'duration')).height).toBeGreaterThan(height)
    expect(form.past()).toBe(1)
    await userEvent.keyboard('{Enter}')
    expect(form.past()).toBe(1)
    form.editor.undo()
    expect(form.sop().steps).toEqual(letter.steps)
  })

  it('draws its caret behind the last glyph, whatever breaks the line', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'requirements'))

    await userEvent.keyboard('Peraturan perundang-undangan')
    await settled()

    const drawn = [...form.place.querySelectorAll('text')].findLast(({ textContent }) =>
      textContent.endsWith('undangan'),
    )
    const glyphs = drawn?.getBoundingClientRect()
    expect(Math.abs((form.caret()?.x ?? 0) - (glyphs?.right ?? 0))).toBeLessThan(2)
    expect(form.caret()?.y).toBeGreaterThan((glyphs?.y ?? 0) - 4)
    expect(form.caret()?.bottom).toBeLessThan((glyphs?.bottom ?? 0) + 4)
  })

  it('keeps its caret, and the view with it, when its row goes to the next page', async () => {
    const long = Array.from({ length: 38 }, (_, line) => `baris ${line + 1}`).join('\n')
    const first = { ...emptyStep('take', 'Zz'), activity: long }
    form = await openForm({ ...letter, steps: { ...letter.steps, [stepId('take')]: first } })
    const sheetOf = () => cellsOfField(form.editor.scene(), stepField('check', 'activity'))[0]?.sheet.number
    await form.look(stepField('check', 'activity'))
    await form.choose(stepField('check', 'activity'))
    const before = sheetOf()

    await userEvent.keyboard(`{F2}${'{Alt>}{Enter}{/Alt}x'.repeat(9)}`)
    await settled()

    expect(sheetOf()).toBe((before ?? 0) + 1)
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    expect(form.caret()?.bottom).toBeLessThan(innerHeight)
    expect(form.caret()?.top).toBeGreaterThan(0)
    await userEvent.keyboard('{Escape}')
    expect(sheetOf()).toBe(before)
  })

  it('gives back with Escape what was typed, and leaves no step of undo', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'output'))

    await userEvent.keyboard('Konsep{Escape}')

    expect(form.textOf('check', 'output')).toBe('')
    expect(form.past()).toBe(0)
    expect(form.chosen()).toEqual(stepField('check', 'output'))
  })

  it('keeps what stands there when nothing is typed', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'activity'))

    await userEvent.keyboard('{F2}{Enter}')

    expect(form.past()).toBe(0)
    expect(form.chosen()).toEqual(stepField('sign', 'activity'))
  })

  it('is emptied with Delete, the row stays', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'activity'))

    await userEvent.keyboard('{Delete}{Delete}')

    expect(form.textOf('check', 'activity')).toBe('')
    expect(form.past()).toBe(1)
  })
})

describe('the keys between cells', () => {
  it('Tab goes through the row and on to the next, Shift+Tab back', async () => {
    form = await openForm()
    await form.choose(stepField('take', 'output'))

    await userEvent.keyboard('Konsep{Tab}Arsip{Tab}')
    expect(form.chosen()).toEqual(stepField('check', 'activity'))
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')

    expect(form.chosen()).toEqual(stepField('take', 'remarks'))
    expect(form.textOf('take', 'output')).toBe('Konsep')
    expect(form.textOf('take', 'remarks')).toBe('Arsip')
  })

  it('Tab on the last cell of the last row makes a new one', async () => {
    form = await openForm()
    await form.choose(stepField('file', 'remarks'))

    await userEvent.keyboard('{Tab}Mengarsipkan{Enter}')
    await settled()

    expect(stepsInOrder(form.sop()).map(({ activity }) => activity)).toEqual([
      'take',
      'check',
      'sign',
      'file',
      'Mengarsipkan',
    ])
  })

  it('the arrows walk the cells, empty ones of lanes and symbols among them', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'activity'))

    await userEvent.keyboard('{ArrowRight}')
    expect(form.chosen()).toEqual({ kind: 'lane', step: 'check', actor: 'Clerk' })
    await userEvent.keyboard('{ArrowRight}')
    expect([...form.editor.view.getState().selection]).toEqual(['check'])
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(form.chosen()).toEqual(stepField('check', 'requirements'))
    await userEvent.keyboard('{ArrowDown}')
    expect(form.chosen()).toEqual(stepField('sign', 'requirements'))
  })

  it('Enter puts a symbol into an empty cell of a lane', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'activity'))

    await userEvent.keyboard('{ArrowRight}{Enter}{Escape}')

    expect(Object.values(form.sop().shapes)).toContainEqual(
      expect.objectContaining({ step: 'check', actor: 'Clerk', kind: 'activity' }),
    )
  })

  it('Alt+Enter breaks the line and goes on counting', async () => {
    form = await openForm()
    await form.choose(stepField('check', 'requirements'))

    await userEvent.keyboard(
      '1. Surat{Alt>}{Enter}{/Alt}Lampiran{Alt>}{Enter}{/Alt}{Alt>}{Enter}{/Alt}Akhir{Enter}',
    )

    expect(form.textOf('check', 'requirements')).toBe('1. Surat\n2. Lampiran\nAkhir')
  })
})

describe('the identity page', () => {
  it('takes a list entry by entry; an empty one ends it', async () => {
    form = await openForm(letter, 'own-page')
    await form.choose({ kind: 'list', name: 'legalBasis' })

    await userEvent.keyboard('UU 1/2004{Enter}PP 71/2010{Enter}')
    await settled()
    expect(form.place.textContent).toContain('3.')
    await userEvent.keyboard('{Enter}')
    await settled()

    expect(form.sop().identity.legalBasis).toEqual(['UU 1/2004', 'PP 71/2010'])
    expect(form.past()).toBe(1)
    expect(form.chosen()).toEqual({ kind: 'list', name: 'qualifications' })
  })

  it('keeps a partial date as it is typed, and draws a whole one in words', async () => {
    form = await openForm(letter, 'own-page')
    await form.choose({ kind: 'identity', name: 'created' })

    await userEvent.keyboard('2024-10{Enter}')
    expect(form.sop().identity.created).toBe('2024-10')
    await userEvent.keyboard('2024-10-31{Enter}')
    await settled()

    expect(form.sop().identity.revised).toBe('2024-10-31')
    expect(form.place.textContent).toContain('31 Oktober 2024')
  })
})
