import type { Heading } from '@/core/model/page.ts'
import type { Language, Sop } from '@/core/model/sop.ts'

/** The head words of the official form (domain.md sections 2 and 3) and their English counterparts. */
const headWords: Readonly<Record<Language, Readonly<Record<Heading, string>>>> = {
  id: {
    number: 'No',
    activity: 'Kegiatan',
    lanes: 'Pelaksana',
    standard: 'Mutu Baku',
    requirements: 'Kelengkapan',
    duration: 'Waktu',
    output: 'Output',
    remarks: 'Keterangan',
    total: 'Total waktu',
    sopNumber: 'Nomor SOP',
    created: 'Tanggal Pembuatan',
    revised: 'Tanggal Revisi',
    effective: 'Tanggal Efektif',
    approvedBy: 'Disahkan oleh',
    title: 'Nama SOP',
    legalBasis: 'Dasar Hukum',
    related: 'Keterkaitan',
    warnings: 'Peringatan',
    qualifications: 'Kualifikasi Pelaksana',
    equipment: 'Peralatan/Perlengkapan',
    records: 'Pencatatan dan Pendataan',
  },
  en: {
    number: 'No',
    activity: 'Activity',
    lanes: 'Performer',
    standard: 'Quality Standard',
    requirements: 'Requirements',
    duration: 'Time',
    output: 'Output',
    remarks: 'Remarks',
    total: 'Total time',
    sopNumber: 'SOP Number',
    created: 'Date Created',
    revised: 'Date Revised',
    effective: 'Effective Date',
    approvedBy: 'Approved by',
    title: 'SOP Title',
    legalBasis: 'Legal Basis',
    related: 'Related SOPs',
    warnings: 'Warnings',
    qualifications: "Performer's Qualification",
    equipment: 'Equipment/Supplies',
    records: 'Recording',
  },
}

/** The word a head of the form shows: the SOP's own, else that of its language. */
export function headWord({ page, language }: Sop, heading: Heading): string {
  return page.headings[heading] ?? headWords[language][heading]
}

/** The word of the SOP's language, which stands where the SOP has none of its own. */
export function standardHeadWord(language: Language, heading: Heading): string {
  return headWords[language][heading]
}
