import { part, pathMarkup } from './partsMarkup.ts'
import { textMarkup } from './textMarkup.ts'
import type { Titles } from './titles.ts'
import { element } from './xml.ts'
import type { Markup } from './xml.ts'
import { connectorOutline } from '@/core/layout/connectorOutline.ts'
import { ink, paper, strokeWidth } from '@/core/layout/drawingStyle.ts'
import { rulesPath, ruleWeights } from '@/core/layout/rulesPath.ts'
import type { SceneRow } from '@/core/layout/scene.ts'
import type { PageConnector, Rule, SceneCell, Sheet } from '@/core/layout/sheet.ts'
import { fieldKey } from '@/core/model/fieldKey.ts'

/** The rules of a sheet, one path for each weight; their ends fill the corners where they meet. */
export function rulesMarkup(rules: readonly Rule[]): Markup[] {
  return ruleWeights.flatMap((weight) => {
    const path = rulesPath(rules, weight)
    const look = { stroke: ink, 'stroke-width': strokeWidth[weight], 'stroke-linecap': 'square' }
    return path.length === 0 ? [] : [pathMarkup(path, { fill: 'none', ...look })]
  })
}

/** The texts of a sheet: those of a step, an actor or a group together, under its title, in reading order. */
export function cellsMarkup(sheet: Sheet, rows: readonly SceneRow[], titles: Titles): Markup[] {
  const numbers = new Map(rows.map((row) => [row.step, row.number]))
  const groups = new Map<string, SceneCell[]>()
  for (const cell of sheet.cells) {
    const owner = ownerOf(cell)
    groups.set(owner, [...(groups.get(owner) ?? []), cell])
  }
  return [...groups.values()].flatMap((cells) => {
    const texts = cells.flatMap(({ text }) => textMarkup(text))
    const field = cells[0]?.field
    if (!field) return texts
    switch (field.kind) {
      case 'step':
        return [part('data-step', field.id, titles.step(field.id, numbers.get(field.id) ?? 0), texts)]
      case 'actor':
        return [part('data-actor', field.id, titles.actor(field.id), texts)]
      case 'group':
        return [part('data-group', field.id, titles.group(field.id), texts)]
      case 'title':
      case 'logo':
      case 'identity':
      case 'list':
      case 'heading':
        return [element('g', { 'data-field': fieldKey(field) }, texts)]
    }
  })
}

/** A page connector with its letter. */
export function connectorMarkup(connector: PageConnector): Markup {
  const outline = pathMarkup(connectorOutline(connector), {
    fill: paper,
    stroke: ink,
    'stroke-width': strokeWidth.line,
  })
  return element('g', { 'data-connector': connector.letter }, [outline, ...textMarkup(connector.text)])
}

function ownerOf({ field }: SceneCell): string {
  if (field === null) return ''
  return field.kind === 'step' ? `step ${field.id}` : fieldKey(field)
}
