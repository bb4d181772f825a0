import { printableArea } from '@/core/layout/form/paper.ts'
import type { Message } from '@/core/model/message.ts'
import type { Page } from '@/core/model/page.ts'

/** Narrower than this not even a form with one lane has room for its columns at their least. */
const leastWidthMm = 120
/** The head of a flow page, one ordinary row and the foot. */
const leastHeightMm = 80

/** Why nothing sensible can be printed on a page so set up, whatever stands on it; null where it can. */
export function pageFault(page: Page): Message | null {
  const { width, height } = printableArea(page)
  if (width < leastWidthMm) return { key: 'pageSetup.tooNarrow', width: Math.round(width) }
  if (height < leastHeightMm) return { key: 'pageSetup.tooLow', height: Math.round(height) }
  return null
}
