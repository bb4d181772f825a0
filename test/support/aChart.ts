import { newId as randomId, type IdSource } from '@/core/model/newId.ts'
import { emptySop } from '@/core/model/newSop.ts'
import type { Sop } from '@/core/model/sop.ts'
import { createEditor } from '@/editor/createEditor.ts'
import type { Editor } from '@/editor/editor.ts'
import { aSop } from './aSop.ts'
import { type FakeServices, fakeServices } from './fakeServices.ts'

/**
 * A small chart with one of everything. Lanes Clerk, Head (grouped) and Courier; rows `row1` to `row4`: `receive`
 * (start, Clerk) → `check` (decision, Head) → Ya `send` (Clerk) → `carry` (Courier, same row) → `done` (end, Head),
 * Tidak, dashed and pinned, back to `receive`; `link`, a connector beside `done`; rows 1 and 2 are a phase.
 */
export function aChart(): Sop {
  return aSop(emptySop('chart', 'id'))
    .actors('Clerk', 'Head', 'Courier')
    .step('row1', undefined, { activity: 'Menerima surat' })
    .shape('receive', 'row1', 'Clerk', { kind: 'start' })
    .step('row2', undefined, { activity: 'Memeriksa kelengkapan', duration: '10 menit' })
    .shape('check', 'row2', 'Head', { kind: 'decision' })
    .step('row3', undefined, { activity: 'Mengirim surat', output: 'Resi', remarks: 'Penting' })
    .shape('send', 'row3', 'Clerk')
    .shape('carry', 'row3', 'Courier', { text: 'Mengantar' })
    .step('row4', undefined, { activity: 'Mengarsipkan' })
    .shape('done', 'row4', 'Head', { kind: 'end' })
    .shape('link', 'row4', 'Courier', { kind: 'connector' })
    .flow('receive', 'check')
    .flow('check', 'send', { label: 'Ya' })
    .flow('check', 'receive', {
      label: 'Tidak',
      line: 'dashed',
      route: { through: [{ kind: 'lane', after: null }] },
    })
    .flow('send', 'carry')
    .flow('carry', 'done')
    .group('office', 'actors', 'Clerk', 'Head')
    .group('first', 'steps', 'row1', 'row2')
    .build()
}

/** An open editor of a Sop with services in memory. */
export function anEditor(
  sop: Sop = aChart(),
  newId: IdSource = randomId,
): { readonly editor: Editor; readonly services: FakeServices } {
  const services = fakeServices()
  return { editor: createEditor({ sop, services, newId }), services }
}
