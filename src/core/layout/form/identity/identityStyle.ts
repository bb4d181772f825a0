import { mmPerPoint } from '@/core/layout/drawingStyle.ts'

/** `page`: a page of its own; `compact`: above the flow. */
export type Density = 'page' | 'compact'

/** Measures of the identity part in mm. */
export interface IdentityStyle {
  readonly fontSize: number
  readonly lineHeight: number
  /** Of the name of the SOP. */
  readonly titleSize: number
  /** Of the agency's lines. */
  readonly agencySize: number
  readonly paddingX: number
  readonly paddingY: number
  /** Between a head and what stands under it, and between blocks of a cell. */
  readonly gap: number
  readonly logo: number
  /** Free for signature and stamp. */
  readonly signature: number
  /** Least lines of a list, so that an empty one still has a place. */
  readonly leastLines: number
  /** How much taller than its text a row of lists may become to fill the page. */
  readonly mostStretch: number
}

/** Line height of all text, in em. */
export const leading = 1.22

/**
 * The measures to try, from the roomiest: what just does not fit a page is set a little tighter before it goes on to
 * a second. On its own page the text is a point larger than that of the table (its font size, in points), at most 9.
 */
export function identityStyles(
  tableFontSize: number,
  density: Density,
): readonly [IdentityStyle, ...IdentityStyle[]] {
  const small = Math.min(9, tableFontSize)
  const points = Math.min(9, tableFontSize + 1)
  const compact: Measures = { points: small, paddingX: 1.6, paddingY: 0.9, gap: 0.4, logo: 19, leastLines: 1 }
  if (density === 'compact') return [styleOf(compact, 0)]
  return [
    styleOf({ points, paddingX: 2, paddingY: 1.4, gap: 0.8, logo: 25, leastLines: 2 }, 20),
    styleOf({ points, paddingX: 2, paddingY: 1, gap: 0.4, logo: 23, leastLines: 1 }, 20),
    styleOf({ ...compact, paddingX: 2 }, 20),
  ]
}

type Measures = Pick<IdentityStyle, 'paddingX' | 'paddingY' | 'gap' | 'logo' | 'leastLines'> & {
  readonly points: number
}

function styleOf({ points, ...measures }: Measures, mostStretch: number): IdentityStyle {
  const fontSize = points * mmPerPoint
  return {
    ...measures,
    fontSize,
    lineHeight: leading * fontSize,
    titleSize: (points + 1) * mmPerPoint,
    agencySize: (points + 2) * mmPerPoint,
    signature: 25,
    mostStretch,
  }
}
