import { describe, expect, it, vi } from 'vitest'
import { aName, aStorage, anOpenSop, rawDatabase, retitle, titleOf, someSop } from '#test/support/aStorage.ts'
import { writePendingLine } from '@/storage/pendingLine.ts'
import { journalRow } from '@/storage/journal.ts'

async function saved() {
  const name = aName()
  const storage = await aStorage(name)
  const sop = someSop()
  await storage.store.add(sop)
  return { name, storage, sop }
}

const change = (title: string) => ({
  label: { key: 'edit.setTitle' },
  changes: { rows: {}, fields: [{ field: 'title' as const, before: '', after: title }] },
})

describe('leaving the page', () => {
  it('writes what is waiting at once, and the usual way afterwards does not write it twice', async () => {
    const { name, storage, sop } = await saved()
    const { editor, flush } = await anOpenSop(storage, sop.id)

    for (let edit = 1; edit <= 20; edit += 1) retitle(editor, `Title ${edit}`)
    window.dispatchEvent(new Event('pagehide'))
    retitle(editor, 'After')
    expect(await flush()).toBe(true)

    const database = await rawDatabase(name)
    expect(await database.journal.count()).toBe(21)
    expect(await storage.store.load(sop.id)).toMatchObject({ sop: { title: 'After' }, lost: 0 })
  })

  it('turns text being typed into an edit first', async () => {
    const { storage, sop } = await saved()
    const { editor, flush } = await anOpenSop(storage, sop.id)
    const field = document.body.appendChild(document.createElement('input'))
    field.addEventListener('blur', () => retitle(editor, field.value))
    field.focus()
    field.value = 'Typed'

    window.dispatchEvent(new Event('pagehide'))
    await flush()
    field.remove()

    expect(await storage.store.load(sop.id)).toMatchObject({ sop: { title: 'Typed' } })
  })

  it('brings in the pending line that the database has missed, once', async () => {
    const { storage, sop } = await saved()
    writePendingLine(sop.id, [journalRow(sop.id, 1, change('One')), journalRow(sop.id, 2, change('Two'))])

    const first = await anOpenSop(storage, sop.id)
    expect(titleOf(first.editor)).toBe('Two')
    await first.close()
    const second = await anOpenSop(storage, sop.id)

    expect(titleOf(second.editor)).toBe('Two')
    expect(await storage.store.load(sop.id)).toMatchObject({ doc: { rev: 2 } })
  })

  it('sets a pending line aside that does not fit any more', async () => {
    const { name, storage, sop } = await saved()
    const there = await anOpenSop(storage, sop.id)
    retitle(there.editor, 'Other work')
    await there.close()
    writePendingLine(sop.id, [journalRow(sop.id, 1, change('Late'))])

    const { editor } = await anOpenSop(storage, sop.id)

    expect(titleOf(editor)).toBe('Other work')
    const database = await rawDatabase(name)
    expect(JSON.stringify(await database.quarantine.toArray())).toContain('Late')
  })

  it('finds selection and view again', async () => {
    const { storage, sop } = await saved()
    const { editor } = await anOpenSop(storage, sop.id)
    editor.view.setState({ viewport: { x: 1, y: 2, zoom: 0.5 } })

    window.dispatchEvent(new Event('pagehide'))

    const again = await anOpenSop(storage, sop.id)
    await vi.waitUntil(() => again.editor.view.getState().viewport !== null)
    expect(again.editor.view.getState().viewport).toEqual({ x: 1, y: 2, zoom: 0.5 })
  })
})
