import { toFile } from './toFile.ts'
import { writeJson } from './writeJson.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The text of a `.lajur.json` file that `decode` reads back as an equal Sop. */
export function encode(sop: Sop): string {
  return writeJson(toFile(sop))
}
