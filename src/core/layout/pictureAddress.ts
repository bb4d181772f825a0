import type { Picture } from './pictureSource.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const known = new WeakMap<Picture, string>()

/** A picture as an address that holds all of it (`data:image/png;base64,…`), made once for each picture. */
export function pictureAddress(picture: Picture): string {
  const address = known.get(picture) ?? `${headOf(picture)}${base64(picture.bytes)}`
  known.set(picture, address)
  return address
}

/** The bytes of a picture in base64, as files carry them. */
export function pictureBase64(picture: Picture): string {
  return pictureAddress(picture).slice(headOf(picture).length)
}

const headOf = ({ mediaType }: Picture): string => `data:${mediaType};base64,`

function base64(bytes: Uint8Array): string {
  const codes = new Uint8Array(4 * Math.ceil(bytes.length / 3))
  for (let at = 0, to = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let shift = 18; shift >= 0; shift -= 6) codes[to++] = letters.charCodeAt((bits >> shift) & 63)
  }
  const missing = (3 - (bytes.length % 3)) % 3
  return textOf(codes.subarray(0, codes.length - missing)) + '='.repeat(missing)
}

/** In pieces: a function takes only so many arguments. */
function textOf(codes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < codes.length; at += 4096)
    pieces.push(String.fromCharCode(...codes.subarray(at, at + 4096)))
  return pieces.join('')
}
