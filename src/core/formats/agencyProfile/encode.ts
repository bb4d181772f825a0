import { compact, unless } from '../lajur/compact.ts'
import { writeJson } from '../lajur/writeJson.ts'
import { agencyFormat, agencyVersion } from './schema.ts'
import type { AgencyFile } from './schema.ts'
import { pictureAddress } from '@/core/layout/pictureAddress.ts'
import type { Picture } from '@/core/layout/pictureSource.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'

type FileProfile = AgencyFile['profile']
type Approval = NonNullable<FileProfile['approval']>
type FilePage = NonNullable<FileProfile['page']>

/** The text of a file that `decode` reads back as an equal profile; `logo` is the picture that the profile names. */
export function encode(profile: AgencyProfile, logo: Picture | null): string {
  const { approval, headings, page } = profile
  const { hidden, ...settings } = page
  const written = compact<FileProfile>({
    language: profile.language,
    agency: [...profile.agency],
    unit: unless(profile.unit, ''),
    approval: compact<Approval>({
      position: unless(approval.position, ''),
      name: unless(approval.name, ''),
      nip: unless(approval.nip, ''),
    }),
    numberPattern: unless(profile.numberPattern, ''),
    // An empty list of hidden columns says that all are shown, so it is kept where it is said.
    page: { ...compact<FilePage>({ ...settings, headings }), ...(hidden && { hidden: [...hidden] }) },
  })
  return writeJson({
    format: agencyFormat,
    version: agencyVersion,
    profile: { ...written, ...(logo && { logo: inFile(logo) }) },
  })
}

function inFile(logo: Picture) {
  return { mediaType: logo.mediaType, base64: pictureAddress(logo).replace(/^[^,]*,/, '') }
}
