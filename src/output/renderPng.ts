import { embed } from '@/core/formats/png/embed.ts'
import { drawPng } from './drawPng.ts'
import { neededFonts } from './neededFonts.ts'
import type { PictureOptions, Subject } from './pictureOptions.ts'
import type { PicturePlan } from './pngPlan.ts'
import { subjectSvg } from './subjectSvg.ts'

/**
 * The PNG of one planned picture: our own SVG, its font inside, drawn on a canvas at exactly the planned size, so that
 * it is sharp at every scale. Rejects with `BlankPicture` or `MissingFont`.
 */
export async function renderPng(
  subject: Subject,
  options: PictureOptions,
  { plan, signal }: { readonly plan: PicturePlan; readonly signal: AbortSignal },
): Promise<Blob> {
  const shape = { background: options.background, margin: 0, crop: plan.window, carriesSop: false } as const
  const fonts = await neededFonts(subjectSvg(subject, shape), signal)
  const svg = subjectSvg(subject, { ...shape, fonts })
  const drawn = await drawPng({ svg: sized(svg, plan), plan, background: options.background, signal })
  if (!options.carriesSop) return drawn
  const bytes = embed(new Uint8Array(await drawn.arrayBuffer()), subject.sop, subject.pictures)
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' })
}

/** The SVG with its size in pixels: browsers make the pixels of an `<img>` from the size it states. */
function sized(svg: string, { width, height }: PicturePlan): string {
  return svg
    .replace(/ width="[\d.]+mm"/, ` width="${width}"`)
    .replace(/ height="[\d.]+mm"/, ` height="${height}" preserveAspectRatio="none"`)
}
