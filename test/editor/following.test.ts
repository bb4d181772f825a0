import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { diff } from '@/core/model/diff.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'
import { createEditor } from '@/editor/createEditor.ts'
import { arbitrarySop } from '#test/support/arbitraries.ts'
import { fakeServices } from '#test/support/fakeServices.ts'
import { arbitraryEdit } from '#test/support/randomEdit.ts'

const label = { key: 'edit.moveShapes' }

it('never breaks a SOP by undo and redo after another tab has edited it', () => {
  const edits = () => fc.array(arbitraryEdit(), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(arbitrarySop(), edits(), fc.nat(8), edits(), (sop, own, undone, theirs) => {
      const editor = createEditor({ sop, services: fakeServices() })
      const now = () => editor.document.getState().sop
      for (const edit of own) editor.edit(label, edit.apply)
      for (let count = 0; count < undone; count++) editor.undo()

      for (const edit of theirs) editor.follow(label, diff(now(), edit.apply(now())))

      for (const step of [editor.undo, editor.redo]) {
        for (let count = 0; count < own.length; count++) {
          step()
          expect(brokenInvariants(now())).toEqual([])
        }
      }
    }),
    { numRuns: 400, seed: 7 },
  )
})
