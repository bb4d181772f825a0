import type { Rect } from '@/core/geometry/rect.ts'
import type { Rule, SceneCell, ScenePicture } from '@/core/layout/sheet.ts'
import type { Sop } from '@/core/model/sop.ts'
import { agencyBlock, agencyHeight, drawAgency } from './agencyBlock.ts'
import type { Overflow } from './capped.ts'
import { drawRows, registryRows, rowHeight } from './registryRows.ts'
import type { IdentityStyle } from './identityStyle.ts'

/** The upper part: the agency on the left, number, dates, approval and name on the right. */
export interface Header {
  readonly rules: readonly Rule[]
  readonly cells: readonly SceneCell[]
  readonly pictures: readonly ScenePicture[]
  readonly height: number
  /** Texts that did not get all their lines in here: they go on below. */
  readonly overflows: readonly Overflow[]
}

interface HeaderPlace {
  readonly area: Rect
  /** Where the left half ends. */
  readonly middle: number
}

/** Lines that one text of the header may have, from plenty to the least, until the header fits its area. */
const lineLimits = [1000, 60, 40, 30, 20, 14, 10, 8, 6, 5, 4, 3, 2, 1]

/** The tallest header that fits its area: of texts beyond all measure only the first lines. */
export function layoutHeader(sop: Sop, place: HeaderPlace, style: IdentityStyle): Header {
  const { area, middle } = place
  const columns = { left: middle - area.x, right: area.x + area.width - middle }
  for (const limit of lineLimits) {
    const agency = agencyBlock(sop, columns.left, { style, limit })
    const registry = registryRows(sop, columns.right, { style, limit })
    const needed = registry.rows.reduce((sum, row) => sum + rowHeight(row, style), 0)
    const height = Math.max(needed, agencyHeight(agency, style))
    if (height > area.height && limit > 1) continue
    const rect = { ...area, height }
    const right = drawRows(registry, { x: middle, y: area.y, width: columns.right, height }, style)
    const left = drawAgency(agency, { ...rect, width: columns.left }, style)
    return {
      rules: [
        { from: { x: middle, y: area.y }, to: { x: middle, y: area.y + height }, weight: 'line' },
        ...right.rules,
      ],
      cells: [...left.cells, ...right.cells],
      pictures: left.pictures,
      height,
      overflows: [...agency.overflows, ...registry.overflows],
    }
  }
  throw new Error('The last limit always returns')
}
