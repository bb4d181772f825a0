import type { Tint } from '@/core/model/sop.ts'

/** One typographic point in mm. */
export const mmPerPoint = 25.4 / 72

/** What lines and letters are drawn in, and what they are drawn on. */
export const ink = '#000000'
export const paper = '#ffffff'

/** Stroke widths in mm: shapes, flows and row lines; borders between lanes; the outer frame. */
export const strokeWidth = {
  line: 0.75 * mmPerPoint,
  lane: 0.5 * mmPerPoint,
  frame: 1 * mmPerPoint,
} as const

/** Dash and gap of a dashed flow, in mm: three dashes still show on the shortest stretch between two rows. */
export const dashes = [1.6, 1] as const

/**
 * The families a drawing asks for, in order. All but the last have the same widths (Arimo is drawn on those of
 * Arial), so a line measured with Arimo fits wherever the drawing is opened.
 */
export const fontFamily = 'Arimo, Arial, Liberation Sans, Helvetica, sans-serif'

/** What a lane's tint fills its band and head with: pale enough that black text keeps a contrast of 15:1. */
export const tintColour: Readonly<Record<Tint, string>> = {
  red: '#fdecec',
  orange: '#fef0e3',
  yellow: '#fdf8dc',
  green: '#eaf6ea',
  teal: '#e4f5f3',
  blue: '#e8f1fb',
  purple: '#f2ecfa',
  grey: '#f1f2f3',
}
