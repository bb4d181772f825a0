import { compact, unless } from '../lajur/compact.ts'
import { agencyFormat } from '../lajur/schema.ts'
import { writeJson } from '../lajur/writeJson.ts'
import { agencyVersion } from './schema.ts'
import type { AgencyFile } from './schema.ts'
import { pictureBase64 } from '@/core/layout/pictureAddress.ts'
import type { Picture } from '@/core/layout/pictureSource.ts'
import type { AgencyProfile, ProfilePage } from '@/core/model/agencyProfile.ts'

type FileProfile = AgencyFile['profile']
type Approval = NonNullable<FileProfile['approval']>
type FilePage = NonNullable<FileProfile['page']>

/** The text of a file that `decode` reads back as an equal profile; `logo` is the picture that the profile names. */
export function encode(profile: AgencyProfile, logo: Picture | null): string {
  const { approval, headings, page } = profile
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
    page: pageInFile(page, headings),
  })
  return writeJson({
    format: agencyFormat,
    version: agencyVersion,
    profile: { ...written, ...(logo && { logo: inFile(logo) }) },
  })
}

/** What is not stated is not there; an empty list of hidden columns states that all are shown. */
function pageInFile(page: ProfilePage, headings: AgencyProfile['headings']): FilePage {
  const { hidden, margins = {} } = page
  return {
    ...compact<FilePage>({
      paper: page.paper,
      landscape: page.landscape,
      margins: compact<NonNullable<FilePage['margins']>>({
        top: margins.top,
        right: margins.right,
        bottom: margins.bottom,
        left: margins.left,
      }),
      fontSize: page.fontSize,
      signatureStrip: page.signatureStrip,
      columnNumbers: page.columnNumbers,
      totalTime: page.totalTime,
      identity: page.identity,
      headings,
    }),
    ...(hidden && { hidden: [...hidden] }),
  }
}

function inFile(logo: Picture) {
  return { mediaType: logo.mediaType, base64: pictureBase64(logo) }
}
