import { memo } from 'react'
import { pathData } from '@/core/geometry/pathData.ts'
import { connectorOutline } from '@/core/layout/connectorOutline.ts'
import { strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { PageConnector } from '@/core/layout/sheet.ts'
import styles from './picture.module.css'
import { TextPicture } from './TextPicture.tsx'

/** An off-page connector that follows from a page break: its pentagon and its letter. */
export const ConnectorPicture = memo(function ConnectorPicture({ connector }: { connector: PageConnector }) {
  return (
    <g>
      <path
        className={styles['outline']}
        strokeWidth={strokeWidth.line}
        d={pathData(connectorOutline(connector))}
      />
      <TextPicture block={connector.text} />
    </g>
  )
})
