import type { Table } from 'dexie'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfiles, KeptProfile } from '@/editor/agencyProfiles.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { SettingRow } from './rows.ts'
import { newerLajur, troubleOf } from './trouble.ts'

const KEY = 'agencyProfile'
/** Of the profile in `json`. */
const PROFILE_VERSION = 1

/** The agency profile in the database of this device. */
export function databaseProfiles(database: { readonly settings: Table<SettingRow, string> }): AgencyProfiles {
  const { settings } = database
  return {
    async read() {
      const row = await settings.get(KEY).catch(() => undefined)
      return row === undefined ? none : { profile: profileIn(row), rev: row.rev }
    },
    async save(profile, rev) {
      try {
        return await settings.db.transaction('rw', settings, async () => {
          const row = await settings.get(KEY)
          const now = row?.rev ?? 0
          if (row !== undefined && row.version > PROFILE_VERSION) {
            return { ok: false, reason: newerLajur.reason, rev: now }
          }
          if (now !== rev) return { ok: false, reason: { key: 'profile.changedElsewhere' }, rev: now }
          const json = canonicalJson(profile)
          await settings.put({ key: KEY, rev: now + 1, version: PROFILE_VERSION, json })
          return { ok: true, rev: now + 1 }
        })
      } catch (error) {
        return { ok: false, reason: troubleOf(error).reason, rev }
      }
    },
  }
}

/** An agency profile that lives only as long as the tab: for devices that refuse storage. */
export function memoryProfiles(): AgencyProfiles {
  let kept: KeptProfile = none
  return {
    read: () => Promise.resolve(kept),
    save(profile, rev) {
      if (rev !== kept.rev) {
        return Promise.resolve({ ok: false, reason: { key: 'profile.changedElsewhere' }, rev: kept.rev })
      }
      kept = { profile, rev: rev + 1 }
      return Promise.resolve({ ok: true, rev: kept.rev })
    },
  }
}

const none: KeptProfile = { profile: null, rev: 0 }

/** null for what cannot be read: the next save writes it anew. */
function profileIn({ json, version }: SettingRow): AgencyProfile | null {
  if (version > PROFILE_VERSION) return null
  try {
    const profile: unknown = JSON.parse(json)
    // Only `save` above writes these rows; a version that lacks a field gets it empty.
    return typeof profile === 'object' && profile !== null
      ? { ...emptyAgencyProfile('id'), ...(profile as Partial<AgencyProfile>) }
      : null
  } catch {
    return null
  }
}
