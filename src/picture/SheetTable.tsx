import { memo } from 'react'
import { pathData } from '@/core/geometry/pathData.ts'
import { strokeWidth } from '@/core/layout/drawingStyle.ts'
import { pictureAddress } from '@/core/layout/pictureAddress.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import { rulesPath, ruleWeights } from '@/core/layout/rulesPath.ts'
import type { SceneCell, Sheet } from '@/core/layout/sheet.ts'
import { fieldKey } from '@/core/model/fieldKey.ts'
import type { FormField } from '@/core/model/formField.ts'
import { CellPicture } from './CellPicture.tsx'
import styles from './picture.module.css'

interface Props {
  readonly sheet: Sheet
  readonly pictures: PictureSource
  readonly typed: FormField | null
}

/** The grounds, rules, texts and pictures of a sheet, on its paper. */
export const SheetTable = memo(function SheetTable({ sheet, pictures, typed }: Props) {
  const typedKey = typed && fieldKey(typed)
  return (
    <>
      {sheet.fills.map(({ rect, colour }) => (
        <rect key={`${rect.x} ${rect.y} ${colour}`} {...rect} fill={colour} />
      ))}
      <Rules rules={sheet.rules} />
      {keyed(sheet.cells).map(({ key, cell }) => (
        <CellPicture
          key={key}
          cell={cell}
          isTyped={typedKey !== null && cell.field !== null && fieldKey(cell.field) === typedKey}
        />
      ))}
      {sheet.pictures.map(({ rect, hash }) => {
        const picture = pictures.get(hash)
        return picture && <image key={`${rect.x} ${rect.y}`} {...rect} href={pictureAddress(picture)} />
      })}
    </>
  )
})

/** All rules in one path for each weight, however many there are. */
const Rules = memo(function Rules({ rules }: Pick<Sheet, 'rules'>) {
  return ruleWeights.map((weight) => (
    <path
      key={weight}
      className={styles['rule']}
      strokeWidth={strokeWidth[weight]}
      d={pathData(rulesPath(rules, weight))}
    />
  ))
})

/** A key for each cell by what is edited in it, so that a row that moves down keeps its elements. */
function keyed(cells: readonly SceneCell[]): readonly { readonly key: string; readonly cell: SceneCell }[] {
  const counts = new Map<string, number>()
  return cells.map((cell) => {
    const name = cell.field === null ? 'derived' : `${fieldKey(cell.field)} ${cell.part}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { key: `${name} ${count}`, cell }
  })
}
