import { memo } from 'react'
import type { SceneCell } from '@/core/layout/sheet.ts'
import { TextPicture } from './TextPicture.tsx'

interface Props {
  readonly cell: SceneCell
  /** Its text is being typed, and so not drawn. */
  readonly isTyped: boolean
}

/** The text of a place of the form; its borders are rules. */
export const CellPicture = memo(function CellPicture({ cell, isTyped }: Props) {
  return isTyped ? null : <TextPicture block={cell.text} />
})
