import type { GroupId } from '@/core/model/ids.ts'
import type { Sop, Step } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { wrapText, type WrappedLine } from '@/core/text/wrapText.ts'
import { cellHeight } from './cellText.ts'
import type { ColumnPlan } from './columns.ts'
import { formStyle } from './formStyle.ts'
import { continuedName } from './pageWords.ts'

/** The row with a phase's name, as it begins and as a page that begins inside the phase repeats it. */
export interface Section {
  readonly group: GroupId
  readonly startsHere: boolean
  readonly lines: readonly WrappedLine[]
  readonly continuedLines: readonly WrappedLine[]
  readonly height: number
  readonly continuedHeight: number
}

/** The section of each step; null where it is in no phase. Its name stays left of the lanes, where flows run. */
export function sectionsOf(
  sop: Sop,
  steps: readonly Step[],
  { columns, fontSize }: ColumnPlan,
): readonly (Section | null)[] {
  const size = fontSize * mmPerPoint
  const left = columns[0]?.from ?? 0
  const right = columns.find(({ column }) => column === 'lanes')?.from ?? left
  const room = Math.max(nameLeast, right - left - 2 * formStyle.paddingX) / size
  const wrapped = new Map<GroupId, Omit<Section, 'startsHere'>>()
  return steps.map((step, index) => {
    const group = step.group === undefined ? undefined : sop.groups[step.group]
    if (!group) return null
    let section = wrapped.get(group.id)
    if (!section) {
      const lines = wrapText(group.name || ' ', 'bold', room)
      const continuedLines = wrapText(continuedName(sop.language, group.name), 'bold', room)
      section = {
        group: group.id,
        lines,
        continuedLines,
        height: cellHeight(Math.max(1, lines.length), size),
        continuedHeight: cellHeight(continuedLines.length, size),
      }
      wrapped.set(group.id, section)
    }
    return { ...section, startsHere: steps[index - 1]?.group !== step.group }
  })
}

const nameLeast = 10
