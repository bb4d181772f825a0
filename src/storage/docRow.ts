import type { Sop } from '@/core/model/sop.ts'
import { MODEL_VERSION } from './modelVersion.ts'
import type { DocRow } from './rows.ts'

/** The row of a Sop that is kept for the first time. */
export function newDocRow(sop: Sop, now: number): DocRow {
  return { ...listed(sop), createdAt: now, changedAt: now, trashedAt: null, rev: 0 }
}

/** The row of a Sop after its edit number `rev`. */
export function editedDocRow(row: DocRow, sop: Sop, rev: number): DocRow {
  return { ...row, ...listed(sop), changedAt: Date.now(), rev }
}

function listed(sop: Sop) {
  return {
    id: sop.id,
    title: sop.title,
    number: sop.identity.number,
    unit: sop.identity.unit,
    status: sop.status,
    language: sop.language,
    version: MODEL_VERSION,
  }
}
