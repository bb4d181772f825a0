import { sopId } from '@/core/model/ids.ts'
import { newId } from '@/core/model/newId.ts'
import type { Language, Sop } from '@/core/model/sop.ts'

/** A built-in SOP to start from. */
export interface Example {
  readonly name: string
  readonly title: string
  readonly language: Language
  /** The Sop under a new id: it can be added more than once. Rejects when the file cannot be fetched. */
  read(): Promise<Sop>
}

type Loader = () => Promise<{ readonly default: unknown }>

// Titles stand here as well, so that the menu needs no file; a test keeps them equal.
const all: readonly Example[] = [
  example('surat-masuk', 'Pengelolaan Surat Masuk', 'id', () => import('./examples/surat-masuk.lajur.json')),
  example(
    'cuti-tahunan',
    'Pemberian Cuti Tahunan Pegawai',
    'id',
    () => import('./examples/cuti-tahunan.lajur.json'),
  ),
  example(
    'kendaraan-dinas',
    'Peminjaman Kendaraan Dinas Operasional',
    'id',
    () => import('./examples/kendaraan-dinas.lajur.json'),
  ),
  example(
    'keterangan-domisili',
    'Penerbitan Surat Keterangan Domisili',
    'id',
    () => import('./examples/keterangan-domisili.lajur.json'),
  ),
  example(
    'purchase-to-payment',
    'From purchase request to payment',
    'en',
    () => import('./examples/purchase-to-payment.lajur.json'),
  ),
]

/** The examples, those in the reader's language first. */
export function examplesFor(language: Language): readonly Example[] {
  return all.toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
}

function example(name: string, title: string, language: Language, load: Loader): Example {
  return {
    name,
    title,
    language,
    async read() {
      const [file, { decodeValue }] = await Promise.all([
        load(),
        import('@/core/formats/lajur/decodeValue.ts'),
      ])
      const decoded = decodeValue(file.default)
      // The files are ours and tested; one that does not decode is a bug.
      if (!decoded.ok) throw new Error(`The example ${name} does not decode: ${decoded.reason.key}`)
      return { ...decoded.sop, id: sopId(newId()) }
    },
  }
}
