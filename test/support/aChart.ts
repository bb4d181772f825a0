import { newId as randomId, type IdSource } from '@/core/model/newId.ts'
import { emptySop } from '@/core/model/newSop.ts'
import type { Sop } from '@/core/model/sop.ts'
import { createEditor } from '@/editor/createEditor.ts'
import type { Editor } from '@/editor/editor.ts'
import { aSop } from './aSop.ts'
import { type FakeServices, fakeServices } from './fakeServices.ts'

/**
 * A small chart with one of everything: `receive` (start, Clerk) → `check` (decision, Head) → Ja `send` (Clerk) → `done` (end, Head),
 * Tidak back to `receive`; a group over both lanes of three, a phase, texts, a hand-off, a connector and a pinned dashed flow.
 */
export function aChart(): Sop {
  return aSop(emptySop('chart', 'id'))
    .actors('Clerk', 'Head', 'Courier')
    .step('receive', 'Clerk', { kind: 'start', activity: 'Menerima surat' })
    .step('check', 'Head', { kind: 'decision', activity: 'Memeriksa kelengkapan', duration: '10 menit' })
    .step('send', 'Clerk', { activity: 'Mengirim surat', output: 'Resi', requirements: 'Surat', remarks: 'Penting' })
    .shape('carry', 'send', 'Courier', { text: 'Mengantar' })
    .step('done', 'Head', { kind: 'end', activity: 'Mengarsipkan' })
    .shape('link', 'done', 'Courier', { kind: 'connector' })
    .flow('receive', 'check')
    .flow('check', 'send', { label: 'Ya' })
    .flow('check', 'receive', { label: 'Tidak', line: 'dashed', route: { through: [{ kind: 'lane', after: null }] } })
    .flow('send', 'carry')
    .flow('carry', 'done')
    .group('office', 'actors', 'Clerk', 'Head')
    .group('first', 'steps', 'receive', 'check')
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
