import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeId, stepId, type RowId } from '@/core/model/ids.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import { actorsInOrder, shapesInOrder, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { clipboardTexts } from '@/editor/clipboard/clipboardTexts.ts'
import { mostPastedSteps } from '@/editor/clipboard/mostPastedSteps.ts'
import { pasteTexts } from '@/editor/clipboard/pasteTexts.ts'
import { withOwnClipboard } from '@/editor/clipboard/withOwnClipboard.ts'
import { allCommands } from '@/editor/commands/all.ts'
import type { Editor } from '@/editor/editor.ts'
import type { ClipboardTexts } from '@/editor/services.ts'
import { aChart, anEditor } from '#test/support/aChart.ts'
import { arbitrarySop } from '#test/support/arbitraries.ts'
import { aSop } from '#test/support/aSop.ts'
import { fakeServices } from '#test/support/fakeServices.ts'

const sopOf = (editor: Editor): Sop => editor.document.getState().sop
const choose = (editor: Editor, ids: readonly string[]) =>
  editor.view.setState({ selection: new Set(ids as readonly RowId[]) })
const run = (editor: Editor, id: string) => allCommands.find((command) => command.id === id)?.run(editor)

/** What a fragment is, whatever its ids: kinds, lanes, texts and flows in reading order. */
function content(sop: Sop, ids: ReadonlySet<string>) {
  const shapes = shapesInOrder(sop).filter(({ id }) => ids.has(id))
  const index = new Map(shapes.map(({ id }, place) => [id, place]))
  const rows = stepsInOrder(sop).filter(({ id }) => shapes.some(({ step }) => step === id))
  const flows = Object.values(sop.flows).filter(({ from, to }) => index.has(from) && index.has(to))
  return {
    shapes: shapes.map(({ kind, actor, place, text, step }) => ({
      kind,
      lane: sop.actors[actor]?.name,
      place,
      text: text ?? null,
      row: rows.findIndex(({ id }) => id === step),
    })),
    flows: flows
      .map(({ from, to, label, line }) => `${index.get(from)}-${index.get(to)} ${label} ${line}`)
      .toSorted(),
  }
}

describe('copy and paste', () => {
  it('puts the same content into the same SOP and into an empty one', () => {
    fc.assert(
      fc.property(arbitrarySop({ maxRows: 8 }), (sop) => {
        const { editor } = anEditor(sop)
        const all = new Set(Object.keys(sop.shapes))
        choose(editor, [...all])
        const texts = clipboardTexts(editor)
        const { editor: other } = anEditor(aSop().build())

        pasteTexts(editor, texts ?? {})
        pasteTexts(other, texts ?? {})

        for (const target of [editor, other]) {
          expect(brokenInvariants(sopOf(target))).toEqual([])
          const pasted = content(sopOf(target), target.view.getState().selection)
          expect(pasted.flows).toEqual(content(sop, all).flows)
          expect(pasted.shapes.map(({ kind, row }) => [kind, row])).toEqual(
            content(sop, all).shapes.map(({ kind, row }) => [kind, row]),
          )
        }
        expect(editor.document.getState().past).toHaveLength(1)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it.each([
    [
      'our own media type',
      (texts: ClipboardTexts): ClipboardTexts => ({
        'application/x-lajur': texts['application/x-lajur'] ?? '',
      }),
    ],
    [
      'the copied table',
      (texts: ClipboardTexts): ClipboardTexts => ({
        'text/html': `<html><body>${texts['text/html']}</body></html>`,
      }),
    ],
  ])('carries the fragment in %s', (_, offered) => {
    const { editor } = anEditor()
    choose(editor, ['check', 'send'])
    const texts = clipboardTexts(editor) ?? {}

    pasteTexts(editor, offered(texts))

    const { selection } = editor.view.getState()
    expect(content(sopOf(editor), selection).shapes.map(({ kind }) => kind)).toEqual(['decision', 'activity'])
    expect(content(sopOf(editor), selection).flows).toEqual(['0-1 Ya solid'])
  })

  it('offers the steps as a table and as tab-separated text, in order', () => {
    const { editor } = anEditor()
    choose(editor, ['row3', 'row2'])

    const texts = clipboardTexts(editor)

    expect(texts?.['text/plain']).toBe(
      'Memeriksa kelengkapan\t\t10 menit\t\t\nMengirim surat\t\t\tResi\tPenting\n',
    )
    expect(texts?.['text/html']).toContain('<td')
  })

  it('copies nothing where nothing is selected that has content', () => {
    const { editor } = anEditor()
    choose(editor, ['check-send'])

    expect(clipboardTexts(editor)).toBeNull()
  })

  it('makes a step of each spreadsheet row, after the selected one and led to from it', () => {
    const { editor } = anEditor()
    choose(editor, ['link'])

    pasteTexts(editor, {
      'text/plain': 'Mencatat\tBuku\t5 menit\tCatatan\tHarian\r\nMenyimpan\tMap\t1 jam\tArsip\t\r\n',
    })

    const [first, second] = stepsInOrder(sopOf(editor)).slice(4)
    expect(first).toMatchObject({
      activity: 'Mencatat',
      requirements: 'Buku',
      duration: '5 menit',
      output: 'Catatan',
      remarks: 'Harian',
    })
    expect(second).toMatchObject({ activity: 'Menyimpan', duration: '1 jam', output: 'Arsip' })
    const made = [...editor.view.getState().selection]
    expect(Object.values(sopOf(editor).flows).map(({ from, to }) => `${from}-${to}`)).toEqual(
      expect.arrayContaining([`link-${made[0]}`, `${made[0]}-${made[1]}`]),
    )
    expect(editor.document.getState().past).toHaveLength(1)
    editor.undo()
    expect(sopOf(editor)).toEqual(aChart())
  })

  it('gives each spreadsheet row to the actor it names, in one edit, and says what was left out', () => {
    const { editor } = anEditor()
    const before = sopOf(editor)
    const names = () => actorsInOrder(sopOf(editor)).map(({ name }) => name)

    pasteTexts(editor, {
      'text/plain': 'Kegiatan\tPelaksana\tBiaya\nMencatat\tBendahara\tRp10.000\nMenyimpan\tArsiparis\t',
    })

    expect(names().slice(-2)).toEqual(['Bendahara', 'Arsiparis'])
    expect(editor.view.getState().toast).toEqual({
      message: { key: 'format.columnsLeftOut', columns: 'Biaya' },
      tone: 'plain',
      undo: false,
    })
    expect(editor.document.getState().past).toHaveLength(1)
    editor.undo()
    expect(sopOf(editor)).toEqual(before)
  })

  it('pastes into the selected lane what names nobody', () => {
    const { editor } = anEditor()
    const lane = actorsInOrder(sopOf(editor)).at(-1)
    choose(editor, [lane?.id ?? ''])

    pasteTexts(editor, { 'text/plain': 'Mencatat\nMenyimpan' })

    const made = editor.view.getState().selection
    expect(shapesInOrder(sopOf(editor)).filter(({ id }) => made.has(id))).toMatchObject([
      { actor: lane?.id },
      { actor: lane?.id },
    ])
  })

  it('makes a step of each line of text, also in a chart without lanes', () => {
    const { editor } = anEditor(aSop().build())

    pasteTexts(editor, { 'text/plain': '1. Menerima\n2. Mencatat' })

    expect(stepsInOrder(sopOf(editor)).map(({ activity }) => activity)).toEqual(['Menerima', 'Mencatat'])
    expect(Object.values(sopOf(editor).actors).map(({ name }) => name)).toEqual(['Pelaksana 1'])
    expect(editor.document.getState().past).toHaveLength(1)
  })

  it('pastes no more than is sensible and says so', () => {
    const { editor } = anEditor()
    const lines = Array.from({ length: mostPastedSteps + 3 }, (_, index) => `Langkah ${index}`)

    pasteTexts(editor, { 'text/plain': lines.join('\n') })

    expect(stepsInOrder(sopOf(editor))).toHaveLength(4 + mostPastedSteps)
    expect(editor.view.getState().toast?.message).toEqual({
      key: 'command.pastePartly',
      steps: mostPastedSteps,
    })
  })

  it('says that there is nothing to paste, and survives what is not ours', () => {
    for (const texts of [{}, { 'text/plain': ' \n ' }, { 'text/html': '<table data-lajur="%E0%A4%A">' }]) {
      const { editor } = anEditor()

      pasteTexts(editor, texts)

      expect(editor.document.getState().past).toEqual([])
      expect(editor.view.getState().toast?.message.key).toBe('command.nothingToPaste')
    }
  })

  it('pastes nothing while the SOP is read-only', () => {
    const { editor } = anEditor()
    editor.setReadOnly('trash')

    pasteTexts(editor, { 'text/plain': 'Mencatat' })

    expect(sopOf(editor)).toEqual(aChart())
  })
})

describe('cut', () => {
  it('takes out what is pasted again, as one edit named cut', async () => {
    const { editor, services } = anEditor()
    choose(editor, ['row3'])

    await run(editor, 'cut')

    expect(editor.document.getState().past.map(({ label }) => label.key)).toEqual(['edit.cut'])
    expect(sopOf(editor).steps[stepId('row3')]).toBeUndefined()
    expect(sopOf(editor).shapes[shapeId('carry')]).toBeUndefined()

    await run(editor, 'paste')
    expect(services.clipboard.texts['text/plain']).toContain('Mengirim surat')
    expect(stepsInOrder(sopOf(editor)).some(({ activity }) => activity === 'Mengirim surat')).toBe(true)
  })
})

describe('a denied clipboard', () => {
  it('is replaced by our own, and the user is told', async () => {
    const services = fakeServices()
    services.clipboard.denied = true
    const own = withOwnClipboard(services)
    const { editor } = anEditor()
    choose(editor, ['check'])

    await expect(own.writeClipboard(clipboardTexts(editor) ?? {})).rejects.toThrow('denied')
    pasteTexts(editor, await own.readClipboard())

    expect(Object.keys(sopOf(editor).shapes)).toHaveLength(7)
  })

  it('takes what the keyboard copied in one SOP into another, even where reading is denied', async () => {
    const system = fakeServices()
    system.clipboard.denied = true
    const own = withOwnClipboard(system)
    const { editor: source } = anEditor()
    const { editor: target } = anEditor(aSop().actors('Clerk').step('only').build())
    choose(source, ['check', 'send'])

    own.noteCopied(clipboardTexts(source) ?? {})
    pasteTexts(target, await own.readClipboard())

    const kinds = Object.values(sopOf(target).shapes).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['activity', 'decision'])
  })

  it('says where a copy can be pasted', async () => {
    const { editor, services } = anEditor()
    services.clipboard.denied = true
    choose(editor, ['check'])

    await run(editor, 'copy')

    expect(editor.view.getState().toast?.message.key).toBe('command.copiedHere')
  })

  it('gives the fragment back where the system kept only plain text, and not for another text', async () => {
    const services = fakeServices()
    const own = withOwnClipboard(services)
    await own.writeClipboard({ 'text/plain': 'A\tB\n', 'application/x-lajur': '{}' })

    services.clipboard.texts = { 'text/plain': 'A\tB\r\n' }
    expect((await own.readClipboard())['application/x-lajur']).toBe('{}')

    services.clipboard.texts = { 'text/plain': 'Something else' }
    expect(await own.readClipboard()).toEqual({ 'text/plain': 'Something else' })
  })
})
