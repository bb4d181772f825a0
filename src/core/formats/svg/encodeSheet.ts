import { svgDocument } from './svgDocument.ts'
import type { DocumentOptions } from './svgDocument.ts'
import { flowMarkup, shapeMarkup } from './partsMarkup.ts'
import { cellsMarkup, connectorMarkup, rulesMarkup } from './sheetMarkup.ts'
import { titlesOf } from './titles.ts'
import { element } from './xml.ts'
import { pictureAddress } from '@/core/layout/pictureAddress.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { sheetParts } from '@/core/layout/sheetParts.ts'
import type { Sop } from '@/core/model/sop.ts'

export interface SheetOptions extends DocumentOptions {
  readonly pictures: PictureSource
}

/** One sheet of the form as SVG text, exactly as large as its paper; made like that of a chart. */
export function encodeSheet(
  scene: Scene,
  sheet: Sheet,
  { sop, ...options }: SheetOptions & { sop: Sop },
): string {
  const titles = titlesOf(sop, scene)
  const { shapes, connectors, flows } = sheetParts(scene, sheet)
  const count = scene.form?.sheets.length ?? 1
  return svgDocument(sop, options, {
    window: sheet.rect,
    title: count > 1 ? `${sop.title} (${sheet.number}/${count})` : sop.title,
    drawing: [
      ...sheet.fills.map(({ rect, colour }) => element('rect', { ...rect, fill: colour })),
      ...rulesMarkup(sheet.rules),
      ...cellsMarkup(sheet, scene.rows, titles),
      ...sheet.pictures.flatMap(({ rect, hash }) => {
        const picture = options.pictures.get(hash)
        return picture ? [element('image', { ...rect, href: pictureAddress(picture) })] : []
      }),
      ...shapes.map((shape) => shapeMarkup(shape, 'vertical', titles)),
      ...connectors.map(connectorMarkup),
      ...flows.map(({ flow, piece }) => flowMarkup(flow, [piece], titles)),
    ],
  })
}
