import type { PageConnector } from '@/core/layout/sheet.ts'
import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import { connectorText } from './connectorShape.ts'
import type { DrawnPage } from './drawPage.ts'
import type { CutPages } from './pageContents.ts'
import type { PageStand } from './pageStands.ts'

/** The connectors of all pages with their letters, those above a page's first row before those below its last. */
export function pageConnectors(
  { contents, flows }: CutPages,
  memory: readonly DrawnPage[],
  style: FlowStyle,
): readonly PageConnector[] {
  return contents.flatMap(({ page, stands }, index) =>
    stands.flatMap((stand, place): PageConnector | readonly [] => {
      const rect = memory[index]?.connectors[place]
      if (!rect) return []
      const { letter, isUpward } = stand.pair
      const pages = farPages(stand, index).map((other) => (contents[other]?.page.sheet ?? 0) + 1)
      return {
        sheet: page.sheet,
        flows: stand.flows.flatMap((flow) => flows[flow]?.flow.id ?? []),
        end: stand.end,
        isUpward,
        letter,
        rect,
        text: connectorText(rect, { letter, pages, isUpward }, style),
      }
    }),
  )
}

/** The pages at the other end that are not next to this one. */
function farPages({ pair, end }: PageStand, page: number): readonly number[] {
  const others = end === 'out' ? [pair.toPage] : pair.fromPages
  return others.filter((other) => Math.abs(other - page) > 1)
}
