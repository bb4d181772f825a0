import * as fc from 'fast-check'
import type { AgencyProfile, ProfilePage } from '@/core/model/agencyProfile.ts'

const text = fc.constantFrom('', '', 'Badan Pusat Statistik', 'Bagian Umum', '日本 <b>&"', 'Ä/1')
const heading = fc.constantFrom('', 'Aktivitas', 'Kegiatan', 'Activity', 'Ket.')

const page: fc.Arbitrary<ProfilePage> = fc.record(
  {
    paper: fc.constantFrom('A4', 'A3', 'F4-210', 'F4-215', 'Legal', 'Letter'),
    landscape: fc.boolean(),
    margins: fc.record(
      { top: fc.constantFrom(0, 10, 15.5), left: fc.constantFrom(10, 20), right: fc.constantFrom(10) },
      { requiredKeys: [] },
    ),
    fontSize: fc.constantFrom(6, 8, 9.5),
    signatureStrip: fc.boolean(),
    columnNumbers: fc.boolean(),
    totalTime: fc.boolean(),
    identity: fc.constantFrom('own-page', 'with-flow', 'none'),
    hidden: fc.constantFrom([], ['remarks'] as const),
  },
  { requiredKeys: [] },
)

/** Profiles that state anything from nothing to everything. */
export const arbitraryProfile: fc.Arbitrary<AgencyProfile> = fc
  .record({
    language: fc.constantFrom('id', 'en'),
    logo: fc.option(fc.constantFrom('a'.repeat(64), 'b'.repeat(64)), { nil: undefined }),
    agency: fc.array(fc.constantFrom('Badan Pusat Statistik', 'Provinsi Bengkulu', 'Ä'), { maxLength: 3 }),
    unit: text,
    approval: fc.record({ position: text, name: text, nip: fc.constantFrom('', '197001011990031001') }),
    numberPattern: fc.constantFrom('', '{nnn}/SOP/{unit}/{yyyy}', 'SOP-{nn}/{rm}/{yy}'),
    page,
    headings: fc.record(
      { activity: heading, effective: heading, title: heading, remarks: heading },
      { requiredKeys: [] },
    ),
  })
  .map(({ logo, ...profile }) => (logo === undefined ? profile : { ...profile, logo }))
