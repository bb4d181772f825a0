import type { StepTexts } from '@/core/model/stepTexts.ts'

export type RowColumn = keyof StepTexts | 'number' | 'actor'

/** What the columns of the form are called in real documents, folded (domain: headings differ by agency). */
const words: Readonly<Record<RowColumn, readonly string[]>> = {
  number: ['no', 'nomor', 'number'],
  activity: [
    ...[
      'kegiatan',
      'aktivitas',
      'uraian',
      'uraian prosedur',
      'uraian kegiatan',
      'aktivitas kegiatan',
      'langkah',
    ],
    ...['prosedur', 'activity', 'activities', 'step', 'task'],
  ],
  actor: [
    ...['pelaksana', 'pelaksana kegiatan', 'aktor', 'pelaku', 'peran', 'penanggung jawab'],
    ...['actor', 'actors', 'performer', 'performers', 'role', 'roles', 'role s', 'performed by'],
  ],
  requirements: [
    ...['kelengkapan', 'persyaratan', 'perlengkapan', 'persyaratan perlengkapan', 'persyaratan kelengkapan'],
    ...['sumber data', 'requirements', 'inputs', 'input'],
  ],
  duration: ['waktu', 'durasi', 'time', 'duration'],
  output: ['output', 'keluaran', 'hasil'],
  remarks: ['keterangan', 'ket', 'remarks', 'notes'],
}

const columns = new Map(
  (Object.entries(words) as [RowColumn, readonly string[]][]).flatMap(([column, names]) =>
    names.map((name) => [name, column] as const),
  ),
)

/** The column a heading names, or null. */
export function columnNamed(heading: string): RowColumn | null {
  const folded = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return columns.get(folded) ?? null
}
