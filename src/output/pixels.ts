/** Pixels per millimetre at scale 1: the CSS pixel, so that a picture at 1× is as large as the chart at 100 %. */
export const pxPerMm = 96 / 25.4

/** Beyond these a canvas is silently blank or its picture null; measured in Chromium, Firefox allows more. */
export const maxSidePx = 16_384
export const maxAreaPx = 268_000_000

/** Whether a browser can draw a picture of this size. */
export function canDraw(width: number, height: number): boolean {
  return width >= 1 && height >= 1 && width <= maxSidePx && height <= maxSidePx && width * height <= maxAreaPx
}
