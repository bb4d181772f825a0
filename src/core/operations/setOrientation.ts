import { withField } from '@/core/model/withField.ts'
import type { Orientation, Sop } from '@/core/model/sop.ts'

/** Lets lanes stand side by side (vertical) or lie below each other (horizontal). */
export function setOrientation(sop: Sop, orientation: Orientation): Sop {
  return withField(sop, 'orientation', orientation)
}
