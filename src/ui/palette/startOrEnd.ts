import type { Sop } from '@/core/model/sop.ts'

/** What Start/End becomes: a start where none stands yet, else an end. */
export function startOrEnd(sop: Sop): 'start' | 'end' {
  return Object.values(sop.shapes).some((shape) => shape.kind === 'start') ? 'end' : 'start'
}
