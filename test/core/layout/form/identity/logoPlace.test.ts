import { expect, it } from 'vitest'
import { layoutIdentity } from '@/core/layout/form/identity/layoutIdentity.ts'
import { emptySop } from '@/core/model/newSop.ts'

it.each(['page', 'compact'] as const)(
  'leaves the logo a place to click on, however many lines the agency has (%s)',
  (density) => {
    const agency = Array.from({ length: 24 }, (_, level) => `Satuan Kerja ${level + 1}`)
    const sop = emptySop('sop', 'id')
    const area = { x: 12, y: 12, width: 273, height: 400 }

    const [sheet] = layoutIdentity(
      { ...sop, identity: { ...sop.identity, agency } },
      { first: area, next: area, density },
    )

    const place = sheet.cells.find(({ field }) => field?.kind === 'logo')?.rect
    expect(place?.height).toBeGreaterThanOrEqual(3)
  },
)
