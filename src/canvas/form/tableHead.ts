import type { Rect } from '@/core/geometry/rect.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { FormField } from '@/core/model/formField.ts'
import { columnHeadings } from '@/core/model/headings.ts'
import type { Heading } from '@/core/model/page.ts'
import { remembered } from '@/core/model/remembered.ts'

const columnHeads: ReadonlySet<Heading> = new Set(columnHeadings)

/** The head of the flow table on a sheet, from its first line to its last; null where there is no table. */
export const tableHead: (sheet: Sheet) => Rect | null = remembered(({ cells }: Sheet) => {
  const rects = cells.flatMap(({ field, rect }) => (field && isHead(field) ? [rect] : []))
  if (rects.length === 0) return null
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  }
})

function isHead(field: FormField): boolean {
  return field.kind === 'heading' && columnHeads.has(field.name)
}
