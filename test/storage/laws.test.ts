import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aName, anEditor, aStorage } from '#test/support/aStorage.ts'
import { arbitrarySop } from '#test/support/arbitraries.ts'
import { arbitraryEdit } from '#test/support/randomEdit.ts'
import { sopId } from '@/core/model/ids.ts'
import { newId } from '@/core/model/newId.ts'
import { keepSop } from '@/storage/keepSop.ts'

const happening = fc.oneof(
  { weight: 6, arbitrary: arbitraryEdit().map((edit) => ({ kind: 'edit', edit }) as const) },
  { weight: 1, arbitrary: fc.constantFrom('undo', 'redo').map((kind) => ({ kind }) as const) },
  { weight: 1, arbitrary: fc.constantFrom('flush', 'leave', 'snapshot').map((kind) => ({ kind }) as const) },
)

describe('what is kept', () => {
  it(
    'is what was on the screen, whatever was edited and whenever the page went',
    { timeout: 60_000 },
    async () => {
      const name = aName()
      const [storage, later] = [await aStorage(name), await aStorage(name)]

      await fc.assert(
        fc.asyncProperty(
          arbitrarySop(),
          fc.array(happening, { maxLength: 25 }),
          async (random, happenings) => {
            const sop = { ...random, id: sopId(newId()) }
            await storage.store.add(sop)
            const opened = await keepSop(storage, sop.id, anEditor)
            if (opened.kind !== 'open') throw new Error(opened.kind)
            const { kept } = opened
            const { editor } = kept

            for (const next of happenings) {
              if (next.kind === 'edit') editor.edit({ key: next.edit.name }, next.edit.apply)
              else if (next.kind === 'undo') editor.undo()
              else if (next.kind === 'redo') editor.redo()
              else if (next.kind === 'leave') window.dispatchEvent(new Event('pagehide'))
              else await kept.flush()
              const saved = next.kind === 'snapshot' ? await storage.store.load(sop.id) : null
              if (saved?.kind === 'sop') await storage.store.snapshot(saved.doc, saved.sop)
            }
            window.dispatchEvent(new Event('pagehide'))

            // Read over another connection, and before this one has had its say.
            const found = await later.store.load(sop.id)
            expect(found).toMatchObject({ kind: 'sop', lost: 0 })
            expect(found.kind === 'sop' && found.sop).toEqual(editor.document.getState().sop)
            await kept.close()
          },
        ),
        { numRuns: 60, seed: 20 },
      )
    },
  )
})
