import { paperSize } from '@/core/layout/form/paper.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Page } from '@/core/model/page.ts'

/** The paper of a chart, and where on it the chart stands, in mm. */
export interface ChartPage {
  readonly paper: Size
  readonly place: Rect
}

/** A chart as large as fits onto one page of the SOP's paper, never enlarged, in the middle, turned as the chart is. */
export function chartPage({ size }: Pick<Scene, 'size'>, page: Pick<Page, 'paper' | 'margins'>): ChartPage {
  const paper = paperSize({ paper: page.paper, landscape: size.width > size.height })
  const { top, right, bottom, left } = page.margins
  const room = { width: paper.width - left - right, height: paper.height - top - bottom }
  const scale = Math.min(1, room.width / size.width, room.height / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  return { paper, place: { x: left + (room.width - width) / 2, y: top, width, height } }
}
