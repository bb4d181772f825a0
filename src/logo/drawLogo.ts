import { mostPictureBytes } from '@/core/formats/picture/pictureOf.ts'
import type { PictureType } from '@/core/layout/pictureSource.ts'

/** Longest side of a logo in pixels: 25 mm of paper at 1,000 dpi. */
const longestSide = 1000
/** What does not fit the bytes allowed is drawn smaller, by this much each time. */
const shrink = 0.75
const shortestSide = 32

/** A loaded picture drawn anew, at most 1,000 pixels a side and 1 MB; null where the browser cannot. */
export async function drawLogo(
  image: HTMLImageElement,
  { mediaType, isVector }: { readonly mediaType: PictureType; readonly isVector: boolean },
): Promise<Uint8Array | null> {
  const longest = Math.max(image.naturalWidth, image.naturalHeight)
  let scale = isVector ? longestSide / longest : Math.min(1, longestSide / longest)
  while (longest * scale >= shortestSide || scale === 1) {
    const blob = await drawn(image, scale, mediaType)
    if (blob === null) return null
    if (blob.size <= mostPictureBytes) return new Uint8Array(await blob.arrayBuffer())
    scale *= shrink
  }
  return null
}

async function drawn(image: HTMLImageElement, scale: number, mediaType: PictureType): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, mediaType, 0.92))
}
