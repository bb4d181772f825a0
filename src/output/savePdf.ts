import type { PdfPart } from '@/core/formats/pdf/createPdf.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { Sop } from '@/core/model/sop.ts'
import { download } from './download.ts'
import { fileName } from './fileName.ts'
import type { Subject } from './pictureOptions.ts'
import type { WorkTools } from './work.ts'

interface PdfJob {
  readonly pictures: PictureSource
  readonly tools: WorkTools
}

/** Downloads sheets of a form, or a chart on a page of its size, as a PDF; the name it got. */
export async function downloadPdf(
  { sop, scene }: Subject,
  sheets: readonly Sheet[] | null,
  { margin, ...job }: PdfJob & { readonly margin: number },
): Promise<string> {
  const part: PdfPart =
    sheets === null ? { kind: 'chart', sop, scene, margin } : { kind: 'sheets', sop, scene, sheets }
  return save([part], { ...job, count: 1, title: sop.title, name: fileName(sop) })
}

/**
 * Downloads the forms of several SOPs, in the order given, as one PDF with a bookmark for each; the name it got.
 * `pictures` holds the logos of all of them; `name` is that of the file without its ending, and the document's title.
 */
export function downloadPdfOfAll(
  sops: readonly Sop[],
  { name, ...job }: PdfJob & { readonly name: string },
): Promise<string> {
  return save(parts(), { ...job, count: sops.length, title: name, name })

  function* parts(): Generator<PdfPart> {
    for (const sop of sops) {
      const { scene } = layoutForm(sop)
      yield { kind: 'sheets', sop, scene, sheets: scene.form?.sheets ?? [] }
    }
  }
}

async function save(
  parts: Iterable<PdfPart>,
  job: PdfJob & { readonly count: number; readonly title: string; readonly name: string },
): Promise<string> {
  const { renderPdf } = await import('./renderPdf.ts')
  const blob = await renderPdf(parts, job)
  const file = `${job.name}.pdf`
  download(blob, file)
  return file
}
