import type { PagesToDraw } from '../pagesToDraw.ts'
import { cutPages, type CutPages } from './pageContents.ts'

/** How flows were cut, and what that followed from. */
export interface KnownCut {
  readonly asked: PagesToDraw
  readonly cut: CutPages
}

/** Cuts the flows at the page breaks; while no break moves, as before: a text that grows changes no pair. */
export function keptCut(asked: PagesToDraw, before: KnownCut | undefined): CutPages {
  if (!before || !cutsTheSame(asked, before.asked)) return cutPages(asked)
  const contents = before.cut.contents.map((content, index) => ({
    ...content,
    page: asked.pages[index] ?? content.page,
  }))
  return { ...before.cut, contents }
}

function cutsTheSame(a: PagesToDraw, b: PagesToDraw): boolean {
  return (
    a.sop.flows === b.sop.flows &&
    a.sop.shapes === b.sop.shapes &&
    a.arrangement.actors.length === b.arrangement.actors.length &&
    a.arrangement.actors.every(({ id }, lane) => id === b.arrangement.actors[lane]?.id) &&
    a.arrangement.steps.length === b.arrangement.steps.length &&
    a.arrangement.steps.every(({ id }, row) => id === b.arrangement.steps[row]?.id) &&
    a.laneEdges.length === b.laneEdges.length &&
    a.laneEdges.every((edge, lane) => edge === b.laneEdges[lane]) &&
    a.pages.length === b.pages.length &&
    a.pages.every(({ first, end, fromLine }, page) => {
      const other = b.pages[page]
      return first === other?.first && end === other.end && fromLine > 0 === other.fromLine > 0
    })
  )
}
