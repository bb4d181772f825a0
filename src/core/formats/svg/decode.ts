import { decode as decodeJson } from '../lajur/decode.ts'
import type { Decoded } from '../lajur/decodeValue.ts'
import { fileText } from '../lajur/fileText.ts'
import { newId as randomId } from '@/core/model/newId.ts'
import type { IdSource } from '@/core/model/newId.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The Sop that an SVG file of ours carries. The file is only searched as text: nothing in it is resolved, loaded or
 * drawn.
 */
export function decode(bytes: Uint8Array, newId: IdSource = randomId): Decoded {
  const text = fileText(bytes)
  if (!text.ok) return text
  const svg = text.text
  // A document type can define entities that stand for anything; ours has none.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(svg)) return { ok: false, reason: { key: 'format.svgWithDoctype' } }
  const json = carriedText(svg)
  return json === null ? { ok: false, reason: { key: 'format.svgWithoutSop' } } : decodeJson(json, newId)
}

/** The text of the `sop` element in `metadata`, which another program may have given a prefix. */
function carriedText(svg: string): string | null {
  const metadata = svg.indexOf('<metadata')
  if (metadata < 0) return null
  const open = /<(?:[A-Za-z_][\w.-]*:)?sop(?:\s[^<>]*)?>/g
  open.lastIndex = metadata
  if (!open.test(svg)) return null
  const end = svg.indexOf('<', open.lastIndex)
  return end < 0 ? null : unescaped(svg.slice(open.lastIndex, end))
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
