import { decode } from '@/core/formats/agencyProfile/decode.ts'
import { encode } from '@/core/formats/agencyProfile/encode.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { Message } from '@/core/model/message.ts'
import { emptyIdentity } from '@/core/model/newSop.ts'
import { download } from '@/output/download.ts'
import { fileName } from '@/output/fileName.ts'
import type { Pictures } from '@/editor/pictures.ts'

export type ProfileRead =
  | { readonly ok: true; readonly profile: AgencyProfile; readonly warnings: readonly Message[] }
  | { readonly ok: false; readonly reason: Message }

/** Downloads a profile as a file, its logo in it. */
export async function exportProfile(profile: AgencyProfile, pictures: Pictures): Promise<void> {
  const { logo: hash, agency } = profile
  const logo = hash === undefined ? undefined : (await pictures.load([hash])).get(hash)
  const content = new Blob([encode(profile, logo ?? null)], { type: 'application/json' })
  const name = fileName({ title: agency.join(' ') || 'agency', identity: emptyIdentity })
  download(content, `${name}.lajur-agency.json`)
}

/** The profile in a file, its logo kept on this device. */
export async function readProfile(file: Blob, pictures: Pictures): Promise<ProfileRead> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, a file that was moved meanwhile, or one we may not read.
    return { ok: false, reason: { key: 'library.importUnreadable' } }
  }
  const read = decode(bytes)
  if (!read.ok || read.logo === null) return read
  const kept = await pictures.keep(read.logo)
  return kept.ok
    ? { ...read, profile: { ...read.profile, logo: kept.picture.hash } }
    : { ...read, warnings: [...read.warnings, kept.reason] }
}
