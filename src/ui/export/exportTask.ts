import type { Sheet } from '@/core/layout/sheet.ts'
import type { Message } from '@/core/model/message.ts'
import { pictureHashes } from '@/core/model/pictureHashes.ts'
import type { Pictures } from '@/editor/pictures.ts'
import { downloadJson } from '@/output/downloadJson.ts'
import type { PictureOptions, Subject } from '@/output/pictureOptions.ts'
import type { PicturePlan } from '@/output/pngPlan.ts'
import type { ExportFormat } from '@/output/rememberedChoices.ts'
import { downloadPdf } from '@/output/savePdf.ts'
import { copyPng, copySvg, downloadPngs, downloadSvg } from '@/output/savePictures.ts'
import { downloadSheets } from '@/output/saveSheets.ts'
import type { WorkTools } from '@/output/work.ts'

/** What is made a file of, and how. */
export interface ExportRequest {
  readonly format: ExportFormat
  readonly subject: Subject
  /** The chosen pages of the form; null where the chart or a part of it is meant. */
  readonly sheets: readonly Sheet[] | null
  readonly options: PictureOptions
  /** How a PNG of the chart is drawn, in one picture or several. */
  readonly plans: readonly PicturePlan[]
  readonly pictures: Pictures
  say(message: Message): string
}

/** Downloads what is asked for; the names of the files. */
export async function downloadExport(request: ExportRequest, tools: WorkTools): Promise<readonly string[]> {
  const { format, sheets, options, plans, say } = request
  const { sop } = request.subject
  if (format === 'json') return [await downloadJson(sop, request.pictures)]
  const pictures = await request.pictures.load(pictureHashes(sop))
  const subject = { ...request.subject, pictures }
  if (format === 'pdf')
    return [await downloadPdf(subject, sheets, { pictures, tools, margin: options.margin })]
  if (sheets) return [await downloadSheets(subject, sheets, { ...options, format, say, tools })]
  if (format === 'svg') return [downloadSvg(subject, options)]
  return downloadPngs(subject, options, { plans, say, tools })
}

/** Puts what is asked for on the clipboard, which holds one picture. */
export async function copyExport(request: ExportRequest, { signal }: WorkTools): Promise<void> {
  const { format, options, plans, sheets } = request
  const [sheet] = sheets ?? []
  const subject = { ...request.subject, ...(sheet ? { sheet } : {}) }
  const [plan] = plans
  if (format === 'svg') await copySvg(subject, options)
  else if (plan) await copyPng(subject, options, { plan, signal })
}

/** Whether it is one picture. */
export function canCopy({ format, sheets, plans }: ExportRequest): boolean {
  if (format !== 'svg' && format !== 'png') return false
  return sheets ? sheets.length === 1 : format === 'svg' || plans.length === 1
}
