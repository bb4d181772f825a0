import type { Named } from '../references.ts'
import type { FileStep } from '../schema.ts'
import type { Known } from './known.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Step } from '@/core/model/sop.ts'

/** The step a file describes, without its shapes; a group the file does not have is left out. */
export function stepOf({ row, id, where }: Named<FileStep, StepId>, order: string, known: Known): Step {
  const { group, pageBreak } = row
  const own =
    group === undefined ? null : known.stepGroups.resolve(group, `${where}.group`, 'format.unknownGroup')
  return {
    id,
    order,
    activity: row.activity ?? '',
    requirements: row.requirements ?? '',
    duration: row.duration ?? '',
    output: row.output ?? '',
    remarks: row.remarks ?? '',
    ...(own !== null && { group: own }),
    ...(pageBreak !== undefined && { pageBreak }),
  }
}
