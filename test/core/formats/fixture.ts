import { readFileSync, readdirSync } from 'node:fs'
import { decode } from '@/core/formats/lajur/decode.ts'
import type { Sop } from '@/core/model/sop.ts'

const folder = new URL('../../fixtures/sops/', import.meta.url)

/** File names of the real procedures. */
export const fixtureFiles: readonly string[] = readdirSync(folder).filter((file) =>
  file.endsWith('.lajur.json'),
)

/** The real procedure whose file name begins so. */
export function fixture(start: string): Sop {
  const file = fixtureFiles.find((name) => name.startsWith(start))
  const decoded = decode(readFileSync(new URL(file ?? start, folder)))
  if (!decoded.ok) throw new Error(`${start}: ${decoded.reason.key}`)
  return decoded.sop
}
