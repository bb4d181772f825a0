import * as v from 'valibot'
import { complaint } from '../lajur/complaint.ts'
import { fileText } from '../lajur/fileText.ts'
import { isObject } from '../lajur/isObject.ts'
import { parse } from '../lajur/parse.ts'
import { agencyFormat, formatName } from '../lajur/schema.ts'
import { unknownKeys } from '../lajur/unknownKeys.ts'
import { found } from '../lajur/where.ts'
import { withShortTexts } from '../lajur/withShortTexts.ts'
import { base64Bytes } from '../picture/base64Bytes.ts'
import { pictureOf } from '../picture/pictureOf.ts'
import { aboutProfiles } from './aboutProfiles.ts'
import { agencyFile, agencyVersion } from './schema.ts'
import type { AgencyFile } from './schema.ts'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { Message } from '@/core/model/message.ts'

export type DecodedProfile =
  | {
      readonly ok: true
      /** Without its logo: whoever keeps that knows its hash. */
      readonly profile: AgencyProfile
      /** Bytes of a PNG or JPEG; null where the file carries none that can be used. */
      readonly logo: Uint8Array | null
      readonly warnings: readonly Message[]
    }
  | { readonly ok: false; readonly reason: Message }

/** Reads a file with an agency's profile. Never throws; nothing of a refused file is used. */
export function decode(bytes: Uint8Array): DecodedProfile {
  const text = fileText(bytes)
  if (!text.ok) return refused(text.reason)
  const parsed = parse(text.text)
  if (!parsed.ok) return refused(parsed.reason)
  const { value } = parsed
  const format = isObject(value) && Object.hasOwn(value, 'format') ? value['format'] : undefined
  if (!isObject(value) || format !== agencyFormat) {
    return { ok: false, reason: { key: format === formatName ? 'profile.fileIsSop' : 'profile.fileOther' } }
  }
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused({ key: 'format.wrongVersion', found: found(version) })
  }
  if (version > agencyVersion) return refused({ key: 'format.newer', version, known: agencyVersion })
  return decodeFile(value)
}

function decodeFile(file: Readonly<Record<string, unknown>>): DecodedProfile {
  const { logo, warnings: logoWarnings, others } = carriedLogo(file)
  const checked = v.safeParse(agencyFile, others)
  if (!checked.success) return refused(complaint(checked.issues[0]))
  const short = withShortTexts(checked.output)
  return {
    ok: true,
    profile: profileOf(short.value.profile),
    logo,
    warnings: [...short.warnings, ...logoWarnings, ...unknownKeys(agencyFile, others)],
  }
}

function profileOf({ page = {}, approval = {}, ...stated }: AgencyFile['profile']): AgencyProfile {
  const empty = emptyAgencyProfile(stated.language)
  const { headings = {}, ...settings } = page
  return { ...empty, ...stated, approval: { ...empty.approval, ...approval }, page: settings, headings }
}

interface CarriedLogo {
  readonly logo: Uint8Array | null
  readonly warnings: readonly Message[]
  /** The file without it: the one long text that is none. */
  readonly others: Readonly<Record<string, unknown>>
}

function carriedLogo(file: Readonly<Record<string, unknown>>): CarriedLogo {
  const { profile } = file
  if (!isObject(profile) || profile['logo'] === undefined) return { logo: null, warnings: [], others: file }
  const { logo: given, ...rest } = profile
  const base64 = isObject(given) ? given['base64'] : undefined
  const bytes = typeof base64 === 'string' ? base64Bytes(base64) : null
  const logo = bytes !== null && pictureOf(bytes, '') !== null ? bytes : null
  const warnings = logo === null ? [{ key: 'profile.fileLogo' }] : []
  return { logo, warnings, others: { ...file, profile: rest } }
}

const refused = (reason: Message): DecodedProfile => ({ ok: false, reason: aboutProfiles(reason) })
