import { toFile } from './toFile.ts'
import { writeJson } from './writeJson.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The text of a `.lajur.json` file that `decode` reads back as an equal Sop, with the pictures it refers to. */
export function encode(sop: Sop, pictures: PictureSource = new Map()): string {
  return writeJson(toFile(sop, pictures))
}
