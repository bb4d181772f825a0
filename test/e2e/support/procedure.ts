import { readFileSync } from 'node:fs'
import { contentsOf } from './lajurFile.ts'

const fixture = new URL('../../fixtures/sops/01-bps-pengiriman-dokumen.lajur.json', import.meta.url)

/** Procedure 01 (5 lanes, 8 steps, hand-offs, a decision and a loop), as far as the editor's screen can write it. */
export function procedure01(): string {
  const file = contentsOf(readFileSync(fixture, 'utf8'))
  const { unit, number } = file.sop.identity
  return JSON.stringify({ ...file, sop: { ...file.sop, identity: { unit, number } } })
}
