import type { Arrangement } from '@/core/layout/arrangement.ts'
import type { MatrixRow } from '@/core/layout/routing/matrix.ts'
import { stepId } from '@/core/model/ids.ts'
import type { PlacedPage } from '../pageRows.ts'

/** The rows of a page's matrix: strips and section rows are rows without shapes of their own. */
export interface PageRowTable {
  readonly rows: readonly MatrixRow[]
  /** Where each row of the arrangement stands among them. */
  readonly rowAt: ReadonlyMap<number, number>
  /** Where the strips stand; null where the page has none. */
  readonly above: number | null
  readonly below: number | null
}

export function pageRowsOf({ bands }: PlacedPage, { steps, rowPlaces }: Arrangement): PageRowTable {
  const rows: MatrixRow[] = []
  const rowAt = new Map<number, number>()
  let above: number | null = null
  let below: number | null = null
  const add = (name: string, height: number, places = 1) =>
    rows.push({ step: stepId(name), places, height }) - 1
  for (const band of bands) {
    const step = steps[band.row]?.id ?? ''
    if (band.kind === 'section') {
      add(`section ${step}`, band.bottom - band.top)
      continue
    }
    if (band.symbolsTop - band.top > least) above ??= add('strip above', band.symbolsTop - band.top)
    const height = Math.max(0, band.symbolsBottom - band.symbolsTop)
    if (band.fromLine > 0) add(`rest ${step}`, height)
    else rowAt.set(band.row, add(step, height, rowPlaces[band.row]))
    if (band.bottom - band.symbolsBottom > least) below = add('strip below', band.bottom - band.symbolsBottom)
  }
  return { rows, rowAt, above, below }
}

/** Less than a strip: the noise of sums. */
const least = 0.01
