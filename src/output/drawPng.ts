import type { PicturePlan } from './pngPlan.ts'

/** Why no picture came out of it. */
export class BlankPicture extends Error {
  override name = 'BlankPicture'
}

interface Drawing {
  /** The whole SVG, its fonts inside, its `width` and `height` those of the plan in px. */
  readonly svg: string
  readonly plan: PicturePlan
  readonly background: 'white' | 'transparent'
  readonly signal: AbortSignal
}

/**
 * Draws an SVG on a canvas and gives its PNG. Rejects with `BlankPicture` when the browser has no canvas of that size:
 * a canvas that is too large draws nothing, without an error.
 */
export async function drawPng({ svg, plan, background, signal }: Drawing): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const canvas = document.createElement('canvas')
  try {
    const image = new Image(plan.width, plan.height)
    image.src = url
    await image.decode()
    signal.throwIfAborted()
    canvas.width = plan.width
    canvas.height = plan.height
    const context = canvas.getContext('2d')
    if (context === null) throw new BlankPicture()
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, plan.width, plan.height)
    if (!isPainted(context, plan)) throw new BlankPicture()
    if (background === 'transparent') context.clearRect(0, 0, plan.width, plan.height)
    context.drawImage(image, 0, 0, plan.width, plan.height)
    const blob = await pngOf(canvas)
    signal.throwIfAborted()
    if (blob === null) throw new BlankPicture()
    return blob
  } finally {
    URL.revokeObjectURL(url)
    // Frees the pixels at once; a canvas of 268 MP holds a gigabyte until it is collected.
    canvas.width = 0
    canvas.height = 0
  }
}

/** Whether the last corner took the paint. */
function isPainted(context: CanvasRenderingContext2D, { width, height }: PicturePlan): boolean {
  const corner = context.getImageData(width - 1, height - 1, 1, 1).data
  return corner[3] === 255
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
