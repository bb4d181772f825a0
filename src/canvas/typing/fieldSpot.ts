import type { Point } from '@/core/geometry/point.ts'
import { formStyle } from '@/core/layout/form/formStyle.ts'
import type { Scene, TextBlock } from '@/core/layout/scene.ts'
import type { SceneCell } from '@/core/layout/sheet.ts'
import type { FormField } from '@/core/model/formField.ts'
import { capMiddle } from '@/core/text/capMiddle.ts'
import { cellsOfField } from '@/editor/form/fieldCells.ts'
import { type CaretMap, caretMap } from './caretMap.ts'

/** Where a field of the form is typed: the cells of its parts, and where in them the caret can stand. */
export interface FieldSpot {
  readonly cells: readonly [SceneCell, ...SceneCell[]]
  readonly lineHeight: number
  /** Where a first line begins. */
  readonly empty: Point
  /** Null where something else is drawn than what is typed. */
  readonly map: CaretMap | null
}

/** Where a text being typed into a field stands; of heads that are repeated at the one nearest to `near` (Scene mm). */
export function fieldSpot(
  scene: Scene,
  field: FormField,
  { text, near }: { readonly text: string; readonly near: number },
): FieldSpot | null {
  const cells = partsNear(scene, field, near)
  const [first] = cells
  if (!first) return null
  const lineHeight = lineHeightOf(first.text)
  const empty = emptyStart(first, lineHeight)
  const isList = field.kind === 'list'
  const map = caretMap(
    text,
    cells.map((cell) => cell.text),
    { empty, lineHeight, isList },
  )
  return { cells: [first, ...cells.slice(1)], lineHeight, empty, map }
}

/** The parts of a field that is continued; of a head on every page only one. */
function partsNear(scene: Scene, field: FormField, near: number): readonly SceneCell[] {
  const cells = cellsOfField(scene, field).map(({ cell }) => cell)
  const far = ({ rect }: SceneCell) => Math.abs(rect.y + rect.height / 2 - near)
  const starts = cells.filter(({ part }) => part === 0)
  if (starts.length === 1) return field.kind === 'group' || field.kind === 'heading' ? starts : cells
  const nearest = starts.toSorted((a, b) => far(a) - far(b))[0]
  return nearest ? [nearest] : []
}

function lineHeightOf({ lines, fontSize, turned }: TextBlock): number {
  const at = lines.map((line) => (turned ? line.at.x : line.at.y))
  const apart = at.slice(1).flatMap((position, index) => {
    const distance = position - (at[index] ?? 0)
    return distance > 0.1 ? [distance] : []
  })
  return apart.length > 0 ? Math.min(...apart) : fontSize * formStyle.lineHeight
}

/** Where the first line of a cell will begin: on its top, or in the middle of one that has room for little more than a line. */
function emptyStart({ field, rect, text }: SceneCell, lineHeight: number): Point {
  const isOfTable = field?.kind === 'step'
  const padding = isOfTable ? formStyle.paddingX : identityPadding
  const x =
    text.anchor === 'start'
      ? rect.x + padding
      : text.anchor === 'middle'
        ? rect.x + rect.width / 2
        : rect.x + rect.width - padding
  const isLow = !isOfTable && rect.height < 2.6 * lineHeight
  const top = isLow ? rect.y + (rect.height - lineHeight) / 2 : rect.y + (isOfTable ? formStyle.paddingY : 0)
  const y = top + lineHeight / 2 + capMiddle * text.fontSize
  return text.turned
    ? { x: rect.x + rect.width / 2 + capMiddle * text.fontSize, y: rect.y + rect.height / 2 }
    : { x, y }
}

const identityPadding = 2
