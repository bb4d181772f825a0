import { carriedPictures } from './carriedPictures.ts'
import { checked } from './checked.ts'
import { isObject } from './isObject.ts'
import { migrated } from './migrated.ts'
import { migrations } from './migrations.ts'
import { agencyFormat, formatName, formatVersion, lajurFile } from './schema.ts'
import { toSop } from './toSop.ts'
import { unknownKeys } from './unknownKeys.ts'
import { found } from './where.ts'
import { withShortTexts } from './withShortTexts.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Message } from '@/core/model/message.ts'
import { newId as randomId } from '@/core/model/newId.ts'
import type { IdSource } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'

/** What came out of a file: a Sop that keeps every invariant, with what had to be mended, or why there is none. */
export type Decoded =
  | {
      readonly ok: true
      readonly sop: Sop
      /** Those the file carries, under the hashes it says they have. */
      readonly pictures: PictureSource
      readonly warnings: readonly Message[]
    }
  | { readonly ok: false; readonly reason: Message }

/** Most rows of all kinds in one file. */
const maxRows = 50_000

/** Reads what the JSON of a `.lajur.json` file stands for. Never throws; nothing of a refused file is used. */
export function decodeValue(value: unknown, newId: IdSource = randomId): Decoded {
  if (!isObject(value) || value['format'] !== formatName || !Object.hasOwn(value, 'format')) {
    const isProfile = isObject(value) && value['format'] === agencyFormat
    return { ok: false, reason: { key: isProfile ? 'format.isAgencyProfile' : 'format.notLajur' } }
  }
  const version = value['version'] === undefined ? 1 : value['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, reason: { key: 'format.wrongVersion', found: found(version) } }
  }
  if (version > formatVersion) {
    return { ok: false, reason: { key: 'format.newer', version, known: formatVersion } }
  }
  // Apart from the start: they are checked in their own way, and are the one long text that is none.
  const carried = carriedPictures(migrated({ ...value, version }, version, migrations))
  const lifted = carried.others
  const rows = rowCount(lifted['sop'])
  if (rows > maxRows) return { ok: false, reason: { key: 'format.tooManyRows', rows, limit: maxRows } }
  const result = checked(lifted)
  if (!result.ok) return result
  const short = withShortTexts(result.file)
  const { sop, warnings } = toSop(short.value.sop, newId)
  const unversioned = value['version'] === undefined ? [{ key: 'format.unversioned' }] : []
  const unknown = unknownKeys(lajurFile, lifted)
  return {
    ok: true,
    sop,
    pictures: carried.pictures,
    warnings: [
      ...unversioned,
      ...result.warnings,
      ...short.warnings,
      ...warnings,
      ...carried.warnings,
      ...unknown,
    ],
  }
}

/** How many rows a file claims to have; counted before anything in them is looked at. */
function rowCount(sop: unknown): number {
  if (!isObject(sop)) return 0
  const steps = listOf(sop['steps'])
  const tables = [sop['groups'], sop['actors'], steps, sop['flows'], ...steps.map(shapesOf)]
  return tables.reduce<number>((sum, rows) => sum + listOf(rows).length, 0)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function shapesOf(step: unknown): unknown {
  return isObject(step) ? step['shapes'] : []
}
