const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * FNV-1a of the text's UTF-16 units, in hex. Guards a journal row against damage; unlike SHA-256 it needs no
 * promise, which the last write of a closing page could not wait for.
 */
export function checksum(text: string): string {
  let hash = OFFSET
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
