import { memo } from 'react'
import { dashes, strokeWidth } from '@/core/layout/drawingStyle.ts'
import { connectorOutline } from '@/core/layout/connectorOutline.ts'
import { rulesPath, ruleWeights } from '@/core/layout/rulesPath.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { type SheetFlow, sheetParts } from '@/core/layout/sheetParts.ts'
import { pathData } from '@/core/geometry/pathData.ts'
import type { RowId } from '@/core/model/ids.ts'
import { headData, outlineData, pieceData } from './outlineData.ts'
import styles from './picture.module.css'

interface Props {
  readonly scene: Scene
  readonly sheet: Sheet
  /** Drawn by someone else meanwhile. */
  readonly without: ReadonlySet<RowId>
  /** Least width of a line, in mm. */
  readonly thinnest: number
}

/** The far view of a sheet: a handful of paths; lines of text are grey bars. */
export const SimpleSheet = memo(function SimpleSheet({ scene, sheet, without, thinnest }: Props) {
  const parts = sheetParts(scene, sheet)
  const line = Math.max(thinnest, strokeWidth.line)
  const flows = parts.flows.filter(({ flow }) => !without.has(flow.id))
  const shapes = parts.shapes.filter(({ id }) => !without.has(id))
  return (
    <>
      <rect className={styles['paper']} {...sheet.rect} />
      {sheet.fills.map(({ rect, colour }) => (
        <rect key={`${rect.x} ${rect.y} ${colour}`} {...rect} fill={colour} />
      ))}
      {ruleWeights.map((weight) => (
        <path
          key={weight}
          className={styles['rule']}
          strokeWidth={Math.max(thinnest, strokeWidth[weight])}
          d={pathData(rulesPath(sheet.rules, weight))}
        />
      ))}
      <path className={styles['bars']} d={barsData(sheet)} />
      <path
        className={styles['outline']}
        strokeWidth={line}
        d={
          shapes.map((shape) => outlineData(shape, 'vertical')).join('') +
          parts.connectors.map((connector) => pathData(connectorOutline(connector))).join('')
        }
      />
      <path className={styles['line']} strokeWidth={line} d={linesData(flows, 'solid')} />
      <path
        className={styles['line']}
        strokeWidth={line}
        strokeDasharray={dashes.join(' ')}
        d={linesData(flows, 'dashed')}
      />
      <path className={styles['head']} d={flows.map(({ piece }) => headData(piece)).join('')} />
    </>
  )
})

function linesData(flows: readonly SheetFlow[], line: 'solid' | 'dashed'): string {
  return flows
    .filter(({ flow }) => flow.dashed === (line === 'dashed'))
    .map(({ piece }) => pieceData(piece))
    .join('')
}

const bars = new WeakMap<Sheet, string>()

/** A bar for every line of text, as tall as its small letters. */
function barsData(sheet: Sheet): string {
  const known = bars.get(sheet)
  if (known !== undefined) return known
  const data = sheet.cells
    .flatMap(({ text }) =>
      text.lines.map(({ at, width }) => {
        const start = { start: 0, middle: width / 2, end: width }[text.anchor]
        const height = text.fontSize / 2
        return text.turned
          ? `M${at.x} ${at.y + start}h${-height}v${-width}h${height}z`
          : `M${at.x - start} ${at.y}h${width}v${-height}h${-width}z`
      }),
    )
    .join('')
  bars.set(sheet, data)
  return data
}
