import type { StoreApi } from 'zustand/vanilla'
import type { Picture, PictureSource } from '@/core/layout/pictureSource.ts'
import type { Message } from '@/core/model/message.ts'

export type PictureKept =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly reason: Message }

/** The pictures that the SOPs of this device refer to, such as logos, by the hash of their bytes. None of its functions throws. */
export interface Pictures {
  /** Those read so far; a surface that draws them follows it. */
  readonly state: StoreApi<PictureSource>
  /** Reads what is not read yet; resolves with all read so far. What is not on this device is missing from it. */
  load(hashes: Iterable<string>): Promise<PictureSource>
  /** Keeps the bytes of a PNG or JPEG of at most 1 MB. */
  keep(bytes: Uint8Array): Promise<PictureKept>
}
