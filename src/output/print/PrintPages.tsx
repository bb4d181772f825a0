import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sop } from '@/core/model/sop.ts'
import { Picture } from '@/picture/Picture.tsx'
import { SheetPicture } from '@/picture/SheetPicture.tsx'
import styles from './print.module.css'
import { chartPage } from './printPlan.ts'

interface PrintPagesProps {
  readonly sop: Sop
  readonly scene: Scene
  readonly pictures: PictureSource
}

/** The pages of a SOP in the size of their paper: the sheets of its form, or its chart on one page. */
export function PrintPages({ sop, scene, pictures }: PrintPagesProps) {
  if (scene.form === null) return <PrintedChart sop={sop} scene={scene} />
  return scene.form.sheets.map((sheet) => {
    const { x, y, width, height } = sheet.rect
    return (
      <svg
        key={sheet.number}
        className={styles['page']}
        lang={sop.language}
        width={`${width}mm`}
        height={`${height}mm`}
        viewBox={`${x} ${y} ${width} ${height}`}
      >
        <SheetPicture scene={scene} sheet={sheet} pictures={pictures} />
      </svg>
    )
  })
}

function PrintedChart({ sop, scene }: Omit<PrintPagesProps, 'pictures'>) {
  const { paper, place } = chartPage(scene, sop.page)
  return (
    <svg
      className={styles['page']}
      lang={sop.language}
      width={`${paper.width}mm`}
      height={`${paper.height}mm`}
      viewBox={`0 0 ${paper.width} ${paper.height}`}
    >
      <g transform={`translate(${place.x} ${place.y}) scale(${place.width / scene.size.width})`}>
        <Picture scene={scene} />
      </g>
    </svg>
  )
}
