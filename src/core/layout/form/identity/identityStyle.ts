import { mmPerPoint } from '@/core/layout/drawingStyle.ts'

/** `page`: a page of its own; `compact`: above the flow. */
export type Density = 'page' | 'compact'

/** Measures of the identity part in mm. */
export interface IdentityStyle {
  readonly fontSize: number
  readonly lineHeight: number
  /** Of the agency's lines and the name of the SOP. */
  readonly largeSize: number
  readonly largeHeight: number
  readonly paddingX: number
  readonly paddingY: number
  /** Between a head and what stands under it, and between blocks of a cell. */
  readonly gap: number
  readonly logo: number
  /** Free for signature and stamp. */
  readonly signature: number
  /** Share of the left half. */
  readonly leftShare: number
  /** Least lines of a list, so that an empty one still has a place. */
  readonly leastLines: number
}

/** The measures that go with the font size of the table, in points: the identity part is one point larger, at most 9. */
export function identityStyle(tableFontSize: number, density: Density): IdentityStyle {
  const points = density === 'page' ? Math.min(9, tableFontSize + 1) : Math.min(9, tableFontSize)
  const large = density === 'page' ? points + 2 : points + 1
  const page = density === 'page'
  return {
    fontSize: points * mmPerPoint,
    lineHeight: points * mmPerPoint * 1.25,
    largeSize: large * mmPerPoint,
    largeHeight: large * mmPerPoint * 1.25,
    paddingX: page ? 2 : 1.6,
    paddingY: page ? 1.4 : 0.9,
    gap: page ? 0.8 : 0.4,
    logo: page ? 25 : 20,
    signature: 25,
    leftShare: 0.5,
    leastLines: page ? 2 : 1,
  }
}
