import type { Sheet } from '@/core/layout/sheet.ts'
import type { Message } from '@/core/model/message.ts'
import { download } from './download.ts'
import { fileName } from './fileName.ts'
import type { PictureOptions, Subject } from './pictureOptions.ts'
import { windowOf } from './pictureOptions.ts'
import { planOf } from './pngPlan.ts'
import { renderPng } from './renderPng.ts'
import { subjectSvg } from './subjectSvg.ts'
import type { WorkTools } from './work.ts'
import type { OutputFile } from './zipped.ts'

interface SheetsJob {
  readonly format: 'png' | 'svg'
  readonly say: (message: Message) => string
  readonly tools: WorkTools
}

/** Downloads a picture of each sheet: one as a file, several as a zip; the name it got. */
export async function downloadSheets(
  subject: Subject,
  sheets: readonly Sheet[],
  { format, say, tools, ...options }: SheetsJob & PictureOptions,
): Promise<string> {
  const name = fileName(subject.sop)
  const files: OutputFile[] = []
  for (const [index, sheet] of sheets.entries()) {
    if (sheets.length > 1) {
      const part = { number: index + 1, count: sheets.length }
      tools.tell({ key: 'exporting.workingPage', ...part }, index / sheets.length)
      // A breath in which the page shows how far it is and can be told to stop.
      await new Promise((resolve) => setTimeout(resolve))
      tools.signal.throwIfAborted()
    }
    const page = sheets.length > 1 ? say({ key: 'exporting.page', name, number: sheet.number }) : name
    const picture = { ...subject, sheet }
    // The first alone carries the Sop: one is enough to open it again.
    const carriesSop = options.carriesSop && index === 0
    files.push(await fileOf(picture, { ...options, carriesSop, format, signal: tools.signal, name: page }))
  }
  const [only] = files
  if (only && files.length === 1) {
    download(new Blob([only.bytes], { type: only.type }), only.name)
    return only.name
  }
  const { zipped } = await import('./zipped.ts')
  download(new Blob([zipped(files)], { type: 'application/zip' }), `${name}.zip`)
  return `${name}.zip`
}

interface FileJob extends PictureOptions {
  readonly format: 'png' | 'svg'
  readonly name: string
  readonly signal: AbortSignal
}

async function fileOf(subject: Subject, { format, name, signal, ...options }: FileJob): Promise<OutputFile> {
  if (format === 'svg') {
    const text = subjectSvg(subject, { ...options, background: 'white', scale: 1 })
    return { name: `${name}.svg`, bytes: new TextEncoder().encode(text), type: 'image/svg+xml' }
  }
  const plan = planOf(windowOf(subject, 0), options.scale)
  const blob = await renderPng(subject, { ...options, background: 'white' }, { plan, signal })
  return { name: `${name}.png`, bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/png' }
}
