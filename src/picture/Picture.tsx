import { memo } from 'react'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { RowId } from '@/core/model/ids.ts'
import { ChartPicture } from './ChartPicture.tsx'
import type { ChartPictureProps } from './ChartPicture.tsx'
import { FormPicture } from './FormPicture.tsx'
import styles from './picture.module.css'

interface Props extends Omit<ChartPictureProps, 'typed'> {
  /** The shape, flow or field of the form whose text is being typed, and so not drawn. */
  readonly typed?: RowId | FormField | null
  /** The pictures that stand on the sheets of the form; one that is missing leaves its place empty. */
  readonly pictures?: PictureSource
}

/** A Scene of either view as SVG content in mm, to be put in an `<svg>` whose unit is a millimetre. */
export const Picture = memo(function Picture({
  scene,
  visible = null,
  detail = 'full',
  thinnest = 0,
  faded = nothing,
  typed = null,
  pictures = noPictures,
}: Props) {
  const looks = { scene, visible, detail, thinnest, faded }
  if (scene.form === null) {
    return <ChartPicture {...looks} typed={typeof typed === 'string' ? typed : null} />
  }
  return (
    <g className={styles['picture']}>
      <FormPicture {...looks} sheets={scene.form.sheets} typed={typed} pictures={pictures} />
    </g>
  )
})

const nothing: ReadonlySet<RowId> = new Set()

const noPictures: PictureSource = new Map()
