import { standardHeadWord } from '@/core/model/formWords.ts'
import type { Heading } from '@/core/model/page.ts'
import type { Language } from '@/core/model/sop.ts'

/** What other agencies write instead (domain.md sections 2, 4 and 5), the usual ones first. */
const others: Readonly<Record<Language, Readonly<Partial<Record<Heading, readonly string[]>>>>> = {
  id: {
    number: ['No.', 'Nomor'],
    activity: ['Aktivitas', 'Uraian Prosedur', 'Uraian', 'Aktivitas/Kegiatan'],
    lanes: ['Aktor', 'Unit/Pelaksana'],
    standard: ['Baku Mutu'],
    requirements: ['Persyaratan', 'Perlengkapan', 'Persyaratan/Perlengkapan', 'Sumber Data'],
    duration: ['Waktu Penyelesaian'],
    output: ['Keluaran', 'Hasil'],
    remarks: ['Ket.'],
    total: ['Total', 'Jumlah Waktu'],
    sopNumber: ['Nomor POS', 'Nomor SPO', 'No. Dokumen'],
    created: ['Tgl. Pembuatan', 'Tanggal Terbit'],
    revised: ['Tgl. Revisi'],
    effective: ['Tanggal Pengesahan', 'Tgl. Efektif'],
    approvedBy: ['Ditetapkan oleh'],
    title: ['Judul SOP', 'Nama POS', 'Judul'],
    legalBasis: ['Referensi'],
    related: ['Keterkaitan SOP', 'Dokumen Terkait'],
    warnings: ['Perhatian'],
    qualifications: ['Kualifikasi Pelaksanaan'],
    equipment: ['Peralatan dan Perlengkapan', 'Alat dan Bahan'],
    records: ['Pencatatan dan Pendaftaran', 'Pencatatan'],
  },
  en: {
    number: ['No.', 'Step'],
    activity: ['Step', 'Procedure', 'Description'],
    lanes: ['Actor', 'Responsible'],
    standard: ['Standard'],
    requirements: ['Inputs', 'Supplies'],
    duration: ['Duration'],
    output: ['Result'],
    remarks: ['Notes'],
    total: ['Total'],
    sopNumber: ['Document Number'],
    created: ['Date Issued'],
    revised: ['Revision Date'],
    effective: ['Date Approved'],
    approvedBy: ['Authorised by'],
    title: ['SOP Name', 'Title'],
    legalBasis: ['References'],
    related: ['Related Documents'],
    warnings: ['Caution'],
    qualifications: ['Qualifications'],
    equipment: ['Equipment'],
    records: ['Records'],
  },
}

/** Words that agencies print at a place of the form: the standard one first. */
export function headWordChoices(language: Language, heading: Heading): readonly string[] {
  return [standardHeadWord(language, heading), ...(others[language][heading] ?? [])]
}
