import type { Picture } from './pictureSource.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const known = new WeakMap<Picture, string>()

/** A picture as an address that holds all of it (`data:image/png;base64,…`), made once for each picture. */
export function pictureAddress(picture: Picture): string {
  const address = known.get(picture) ?? `data:${picture.mediaType};base64,${base64(picture.bytes)}`
  known.set(picture, address)
  return address
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const four = [18, 12, 6, 0].map((shift) => letters[(bits >> shift) & 63] ?? '').join('')
    parts.push(four)
  }
  const missing = (3 - (bytes.length % 3)) % 3
  const text = parts.join('')
  return missing === 0 ? text : text.slice(0, -missing) + '='.repeat(missing)
}
