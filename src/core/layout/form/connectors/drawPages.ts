import type { Message } from '@/core/model/message.ts'
import type { SceneFlow } from '@/core/layout/scene.ts'
import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import type { DrawnPages, PagesToDraw } from '../pagesToDraw.ts'
import { drawPage, type DrawnPage } from './drawPage.ts'
import { laneRoom } from './laneRoom.ts'
import { pageConnectors } from './pageConnectors.ts'
import { keptCut, type KnownCut } from './keptCut.ts'
import type { PageContents } from './pageContents.ts'
import { pageFlows } from './pageFlows.ts'
import { remember, pageKey, type PageMemory } from './pageMemory.ts'
import { pageMatrix } from './pageMatrix.ts'
import { paperStyle } from './paperStyle.ts'
import { samePage } from './samePage.ts'

/** The flow pages, drawn, and what the next drawing can use again. */
export interface DrawnPagesWithMemory extends DrawnPages {
  readonly memory: readonly DrawnPage[]
  readonly lately: PageMemory
  readonly known: KnownCut
}

/**
 * Draws what stands on the flow pages besides the table. `previous` only saves work: the result is the same without,
 * and a page on which nothing has changed keeps its very parts.
 */
export function drawPages(asked: PagesToDraw, previous?: DrawnPagesWithMemory): DrawnPagesWithMemory {
  const cut = keptCut(asked, previous?.known)
  const style = keptStyle(paperStyle(asked.fontSize, asked.laneEdges), previous)
  const room = laneRoom(asked.arrangement, asked.symbols, asked.laneEdges)
  const all = { ...asked, flows: cut.flows, style, room }
  const known = knownPages(previous?.memory ?? [])
  const drawn = new Map<string, DrawnPage>()
  const memory = cut.contents.map((contents, index) => {
    const symbols = contents.shapes.flatMap((shape) => asked.symbols[shape] ?? [])
    const page = { ...pageMatrix(contents, all), symbols, body: contents.page.body, style }
    const key = pageKey(contents, asked)
    const before = previous?.lately.get(key) ?? known(contents, asked) ?? previous?.memory[index]
    const now = before && samePage(before.asked, page) ? before : drawPage(page, before?.routing)
    drawn.set(key, now)
    return now
  })
  const flows = pageFlows(cut, memory, previous?.flows ?? [])
  return {
    // Pages hold whole rows in order, so their shapes follow each other in reading order.
    shapes: memory.flatMap(({ shapes }) => shapes),
    flows,
    connectors: pageConnectors(cut, memory, style),
    notes: [...suspendedNote(flows), ...crowdedNote(memory, asked.pages)],
    memory,
    lately: remember(previous?.lately ?? new Map(), drawn),
    known: { asked, cut },
  }
}

/** Labels measured in a style are remembered with it. */
function keptStyle(style: FlowStyle, previous: DrawnPagesWithMemory | undefined): FlowStyle {
  const before = previous?.memory[0]?.asked.style
  return before?.fontSize === style.fontSize ? before : style
}

/** Finds the page before that held most of what a page holds now: that of its middle row. */
function knownPages(
  memory: readonly DrawnPage[],
): (contents: PageContents, asked: PagesToDraw) => DrawnPage | undefined {
  const pageOf = new Map<string, DrawnPage>()
  for (const page of memory) for (const { step } of page.asked.matrix.rows) pageOf.set(step, page)
  return ({ page: { first, end } }, { arrangement }) =>
    pageOf.get(arrangement.steps[(first + end - 1) >> 1]?.id ?? '')
}

function suspendedNote(flows: readonly SceneFlow[]): readonly Message[] {
  const count = flows.filter(({ pin }) => pin === 'suspended').length
  return count === 0 ? [] : [{ key: 'layout.pinSuspended', count }]
}

/** The pages on which lines stand closer to each other than they should. */
function crowdedNote(memory: readonly DrawnPage[], pages: PagesToDraw['pages']): readonly Message[] {
  const crowded = memory.flatMap(({ tight }, page) =>
    tight.length > 0 ? [(pages[page]?.sheet ?? page) + 1] : [],
  )
  if (crowded.length === 0) return []
  return [{ key: 'layout.crowded', count: crowded.length, pages: crowded.join(', ') }]
}
