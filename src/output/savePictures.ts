import type { Message } from '@/core/model/message.ts'
import { copyToClipboard } from './copyToClipboard.ts'
import { download } from './download.ts'
import { fileName } from './fileName.ts'
import type { PictureOptions, Subject } from './pictureOptions.ts'
import type { PicturePlan } from './pngPlan.ts'
import { renderPng } from './renderPng.ts'
import { subjectSvg } from './subjectSvg.ts'
import type { WorkTools } from './work.ts'

type Say = (message: Message) => string

/** The SVG text of a subject, life-size. */
export function svgOf(subject: Subject, options: Omit<PictureOptions, 'scale'>): string {
  const { background, carriesSop, margin } = options
  return subjectSvg(subject, { background, carriesSop, margin })
}

/** Downloads one PNG, or several numbered ones; the names they got. */
export async function downloadPngs(
  subject: Subject,
  options: PictureOptions,
  job: { readonly plans: readonly PicturePlan[]; readonly say: Say; readonly tools: WorkTools },
): Promise<readonly string[]> {
  const { plans, say, tools } = job
  const name = fileName(subject.sop)
  const names: string[] = []
  for (const [index, plan] of plans.entries()) {
    const part = { number: index + 1, count: plans.length }
    if (plans.length > 1) tools.tell({ key: 'exporting.workingPart', ...part }, index / plans.length)
    const blob = await renderPng(subject, options, { plan, signal: tools.signal })
    const partName = plans.length > 1 ? say({ key: 'exporting.part', name, ...part }) : name
    names.push(`${partName}.png`)
    download(blob, `${partName}.png`)
  }
  return names
}

/** Downloads the SVG; the name it got. */
export function downloadSvg(subject: Subject, options: Omit<PictureOptions, 'scale'>): string {
  const name = `${fileName(subject.sop)}.svg`
  download(new Blob([svgOf(subject, options)], { type: 'image/svg+xml' }), name)
  return name
}

/** Puts the PNG on the clipboard. */
export function copyPng(
  subject: Subject,
  options: PictureOptions,
  job: { readonly plan: PicturePlan; readonly signal: AbortSignal },
): Promise<void> {
  return copyToClipboard({ 'image/png': renderPng(subject, options, job) })
}

/** Puts the SVG on the clipboard, as a picture where the browser knows how and as text for everybody else. */
export function copySvg(subject: Subject, options: Omit<PictureOptions, 'scale'>): Promise<void> {
  const svg = svgOf(subject, options)
  return copyToClipboard({
    'image/svg+xml': Promise.resolve(new Blob([svg], { type: 'image/svg+xml' })),
    'text/plain': Promise.resolve(new Blob([svg], { type: 'text/plain' })),
  })
}
