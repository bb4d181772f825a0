import { neededFonts } from './neededFonts.ts'
import { BlankPicture } from './drawPng.ts'

/** What is on the canvas but no part of the view: handles, panels, the minimap, whatever says so itself. */
const tools = '.react-flow__panel, .react-flow__handle, .react-flow__minimap, [data-tool]'

/** A PNG of an element as the user sees it now, without handles and panels, sharp on the user's screen. */
export async function pictureOfView(view: HTMLElement, signal: AbortSignal): Promise<Blob> {
  const { toBlob } = await import('html-to-image')
  const fonts = await neededFonts(view.textContent ?? '', signal)
  const fontEmbedCSS = fonts
    .map(
      ({ base64, weight, range }) =>
        `@font-face{font-family:Arimo;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${base64})}`,
    )
    .join('')
  const blob = await toBlob(view, {
    fontEmbedCSS,
    pixelRatio: Math.max(2, window.devicePixelRatio),
    filter: (part) => !(part instanceof Element && part.matches(tools)),
  })
  signal.throwIfAborted()
  if (blob === null) throw new BlankPicture()
  return blob
}
