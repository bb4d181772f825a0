import { memo } from 'react'
import type { Rect } from '@/core/geometry/rect.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { RowId } from '@/core/model/ids.ts'
import type { Detail } from './ChartPicture.tsx'
import styles from './picture.module.css'
import { SheetPicture } from './SheetPicture.tsx'
import { SimpleSheet } from './SimpleSheet.tsx'
import { touches } from './touches.ts'

interface Props {
  readonly scene: Scene
  readonly sheets: readonly Sheet[]
  readonly visible: Rect | null
  readonly detail: Detail
  readonly thinnest: number
  readonly faded: ReadonlySet<RowId>
  readonly typed: RowId | FormField | null
  readonly pictures: PictureSource
}

/** How far a sheet's shadow reaches, in mm; it is no part of what is printed. */
const shadow = 0.9

/** The sheets of the form that touch the window, lying on a desk. */
export const FormPicture = memo(function FormPicture({ sheets, visible, ...rest }: Props) {
  const { scene, detail, thinnest, faded, typed, pictures } = rest
  return sheets
    .filter(({ rect }) => visible === null || touches(rect, visible))
    .map((sheet) => (
      <g key={sheet.number}>
        <rect className={styles['shadow']} {...around(sheet.rect, shadow)} rx={shadow} />
        <rect className={styles['shadow']} {...around(sheet.rect, shadow / 3)} rx={shadow / 3} />
        {detail === 'simple' ? (
          <SimpleSheet scene={scene} sheet={sheet} without={faded} thinnest={thinnest} />
        ) : (
          <SheetPicture
            scene={scene}
            sheet={sheet}
            pictures={pictures}
            visible={visible}
            faded={faded}
            typed={typed}
          />
        )}
      </g>
    ))
})

/** Around a sheet and a little lower, as light from above throws it. */
function around({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by / 2, width: width + 2 * by, height: height + 2 * by }
}
