import { readFileSync, readdirSync } from 'node:fs'
import { decode } from '@/core/formats/lajur/decode.ts'
import type { Sop } from '@/core/model/sop.ts'

const folder = new URL('../fixtures/sops/', import.meta.url)

/** The real procedures by the number their file name begins with. */
export function fixtureSops(): readonly { readonly number: string; readonly sop: Sop }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.lajur.json'))
    .toSorted()
    .map((name) => {
      const decoded = decode(readFileSync(new URL(name, folder)))
      if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.reason)}`)
      return { number: name.slice(0, 2), sop: decoded.sop }
    })
}
