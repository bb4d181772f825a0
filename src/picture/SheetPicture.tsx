import '@fontsource/arimo/400.css'
import '@fontsource/arimo/700.css'
import { memo } from 'react'
import type { Rect } from '@/core/geometry/rect.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { sheetParts } from '@/core/layout/sheetParts.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { RowId } from '@/core/model/ids.ts'
import { ConnectorPicture } from './ConnectorPicture.tsx'
import { FlowPicture } from './FlowPicture.tsx'
import styles from './picture.module.css'
import { boxOfFlow } from './sceneIndex.ts'
import { ShapePicture } from './ShapePicture.tsx'
import { SheetTable } from './SheetTable.tsx'
import { touches } from './touches.ts'

interface Props {
  readonly scene: Scene
  readonly sheet: Sheet
  readonly pictures: PictureSource
  /** The window to draw, in mm; null for the whole sheet. */
  readonly visible?: Rect | null
  readonly faded?: ReadonlySet<RowId>
  readonly typed?: RowId | FormField | null
}

/** One sheet of the form as it is printed, in Scene mm. */
export const SheetPicture = memo(function SheetPicture({
  scene,
  sheet,
  pictures,
  visible = null,
  faded = nothing,
  typed = null,
}: Props) {
  const { shapes, connectors, flows } = sheetParts(scene, sheet)
  const isSeen = (rect: Rect) => visible === null || touches(rect, visible)
  return (
    <g data-sheet={sheet.number}>
      <rect className={styles['paper']} {...sheet.rect} />
      <SheetTable sheet={sheet} pictures={pictures} typed={typeof typed === 'string' ? null : typed} />
      {shapes
        .filter(({ rect }) => isSeen(rect))
        .map((shape) => (
          <ShapePicture
            key={shape.id}
            shape={shape}
            orientation="vertical"
            look={faded.has(shape.id) ? 'faded' : typed === shape.id ? 'untexted' : 'plain'}
          />
        ))}
      {connectors.map((connector) => (
        <ConnectorPicture key={`${connector.end} ${connector.flows.join(' ')}`} connector={connector} />
      ))}
      {flows
        .filter(({ flow }) => isSeen(boxOfFlow(flow)))
        .map(({ flow, piece }) => (
          <FlowPicture
            key={`${flow.id} ${flow.pieces.indexOf(piece)}`}
            flow={flow}
            piece={piece}
            look={faded.has(flow.id) ? 'faded' : typed === flow.id ? 'unlabelled' : 'plain'}
          />
        ))}
    </g>
  )
})

const nothing: ReadonlySet<RowId> = new Set()
