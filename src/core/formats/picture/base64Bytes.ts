const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** By character code: the value of a letter, -1 for what is none. */
const values: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  letters.indexOf(String.fromCharCode(code)),
)

/** The bytes that a text in base64 stands for (RFC 4648, section 4); null where it is none. */
export function base64Bytes(text: string): Uint8Array | null {
  const digits = text.replace(/={0,2}$/, '')
  if (text.length % 4 !== 0 || digits.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let count = 0
  let at = 0
  for (let index = 0; index < digits.length; index++) {
    const value = values[digits.charCodeAt(index)] ?? -1
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[at++] = (bits >> count) & 0xff
  }
  return bytes
}
