import { createPdf } from '@/core/formats/pdf/createPdf.ts'
import type { PdfPart } from '@/core/formats/pdf/createPdf.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import { fontFiles } from './fontFiles.ts'
import type { WorkTools } from './work.ts'

interface Job {
  readonly count: number
  readonly title: string
  readonly pictures: PictureSource
  readonly tools: WorkTools
}

/**
 * The PDF of parts that may be made one by one, so that a long document neither freezes the page nor fills memory
 * with Scenes. Loaded on demand: it brings the PDF library along. Rejects with `MissingFont`.
 */
export async function renderPdf(
  parts: Iterable<PdfPart>,
  { count, title, pictures, tools }: Job,
): Promise<Blob> {
  const fonts = await fontFiles(tools.signal)
  let pdf: ReturnType<typeof createPdf> | null = null
  let done = 0
  for (const part of parts) {
    const { identity, language } = part.sop
    const author = [...identity.agency, identity.unit].filter((line) => line.trim() !== '').join(', ')
    pdf ??= createPdf({ fonts, pictures, count, title, author, language, created: new Date() })
    if (count > 1) tools.tell({ key: 'exporting.workingSop', number: done + 1, count }, done / count)
    // A breath between two SOPs, in which the page shows how far it is and can be told to stop.
    await new Promise((resolve) => setTimeout(resolve))
    tools.signal.throwIfAborted()
    pdf.add(part)
    done += 1
  }
  const bytes = pdf?.finish() ?? new Uint8Array()
  return new Blob([new Uint8Array(bytes)], { type: 'application/pdf' })
}
