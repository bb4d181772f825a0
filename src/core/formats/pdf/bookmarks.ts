import { contentsWords } from '@/core/layout/form/pageWords.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { Group, Sop } from '@/core/model/sop.ts'

/** An entry of a document's table of contents. */
export interface Bookmark {
  readonly title: string
  /** Position of its page among those of the part, from 0. */
  readonly page: number
  readonly below: readonly Bookmark[]
}

/** The contents of a form's pages: identity, flow pages, and the phases that begin on them. */
export function bookmarksOf(sop: Sop, scene: Scene, sheets: readonly Sheet[]): readonly Bookmark[] {
  const { identity, flow, page } = contentsWords[sop.language]
  const names = new Map(Object.values<Group>(sop.groups).map(({ id, name }) => [String(id), name]))
  const at = (sheet: Sheet) => sheets.indexOf(sheet)
  const phasesOn = ({ rect }: Sheet, index: number): Bookmark[] =>
    scene.phases
      .filter((phase) => phase.rect.y >= rect.y && phase.rect.y < rect.y + rect.height)
      .map((phase) => ({ title: names.get(phase.group) ?? '', page: index, below: [] }))
  const first = sheets.find(({ part }) => part !== 'flow')
  const flows = sheets.filter(({ part }) => part !== 'identity')
  const [start] = flows
  return [
    ...(first ? [{ title: identity, page: at(first), below: [] }] : []),
    ...(start
      ? [
          {
            title: flow,
            page: at(start),
            below: flows.map((sheet) => ({
              title: page(sheet.number),
              page: at(sheet),
              below: phasesOn(sheet, at(sheet)),
            })),
          },
        ]
      : []),
  ]
}
