import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'

/** A file that is handed to the user. */
export interface OutputFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Several files as one zip; pictures that are compressed already are only stored. */
export function zipped(files: readonly OutputFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const { name, bytes, type } of files) entries[name] = [bytes, { level: type === 'image/png' ? 0 : 6 }]
  return new Uint8Array(zipSync(entries))
}
