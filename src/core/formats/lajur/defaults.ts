import type { Identity } from '@/core/model/identity.ts'
import type { Page } from '@/core/model/page.ts'

/**
 * What a version 1 file means where it says nothing. Part of the format: it never changes, even when a new SOP one
 * day starts out differently.
 */
export const pageDefaults: Page = {
  paper: 'A4',
  landscape: true,
  margins: { top: 12, right: 12, bottom: 12, left: 12 },
  fontSize: 8,
  signatureStrip: true,
  columnNumbers: false,
  totalTime: false,
  identity: 'own-page',
  hidden: [],
  shares: {},
  headings: {},
}

export const identityDefaults: Identity = {
  agency: [],
  unit: '',
  number: '',
  created: '',
  revised: '',
  effective: '',
  approval: { position: '', name: '', nip: '' },
  legalBasis: [],
  related: [],
  warnings: [],
  qualifications: [],
  equipment: [],
  records: [],
}
