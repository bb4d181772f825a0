/** Profil instansi: yang sama pada semua SOP sebuah instansi. */
export const profile = {
  title: 'Profil instansi',
  open: 'Profil instansi',
  about: 'SOP baru dimulai dengan isian di sini. Yang Anda biarkan kosong diserahkan kepada tiap SOP.',
  takeOver: 'Ambil dari SOP ini',
  import: 'Impor…',
  export: 'Ekspor',
  save: 'Simpan',
  saveAndApply: 'Simpan dan terapkan ke SOP ini',
  saveAndChoose: 'Simpan dan terapkan ke SOP…',
  saved: 'Profil instansi tersimpan.',
  changedElsewhere:
    'Tab lain telah menyimpan profil instansi sejak Anda membukanya. Simpan sekali lagi untuk menggantinya dengan profil Anda, atau tutup untuk membiarkannya.',
  none: 'Profil instansi belum ada. Isi dahulu, lalu terapkan.',

  // Isian
  agencySection: 'Instansi',
  agency: 'Instansi, satu baris untuk tiap tingkat',
  unit: 'Unit kerja',
  logo: 'Logo',
  logoChoose: 'Pilih gambar…',
  logoRemove: 'Hapus',
  logoNone: 'Tidak ada',
  logoAlt: 'Logo instansi',
  approver: 'Disahkan oleh',
  position: 'Jabatan',
  name: 'Nama',
  nip: 'NIP',
  numbers: 'Nomor SOP baru',
  numberPattern: 'Pola',
  numberPatternExample: '{nnn}/SOP/{unit}/{yyyy}',
  numberHint:
    '{n} berarti nomor urut, {nnn} dengan tiga angka; {yyyy} atau {yy} tahun, {mm} bulan, {rm} bulan dalam angka Romawi, {unit} unit kerja.',
  numberExample: 'Misalnya {{number}}',
  numberUnknown: '{{text}} tidak berarti apa-apa dan dicetak apa adanya.',
  numberSame: 'Tanpa {n} semua SOP mendapat nomor yang sama.',
  page: 'Halaman',
  remarks: 'Kolom Keterangan',
  headWords: 'Kata kepala',
  language: 'Bahasa kata kepala',
  languageHint: 'Hanya SOP dalam bahasa ini yang memakainya.',
  leftOpen: 'Tidak diatur',
  yes: 'Ya',
  no: 'Tidak',

  // Menerapkan ke SOP yang sudah ada
  applyTitle: 'Terapkan profil instansi',
  applyAbout: 'Isian profil menggantikan isi SOP yang Anda centang. Nomornya tidak berubah.',
  applyAll: 'Semua',
  applyApproved: 'Disahkan',
  applyConfirm_other: 'Terapkan ke {{count}} SOP',
  applying: 'Menerapkan…',
  applied_other: 'Profil instansi diterapkan ke {{count}} SOP.',
  skipped_other: '{{count}} SOP dilewati:',
  skippedOne: '“{{title}}”: {{reason}}',
  appliedHere: 'Profil instansi diterapkan ke SOP ini.',
  appliedNothing: 'SOP ini sudah memuat semua isian profil instansi.',

  // Berkasnya
  imported: 'Berkas sudah dibaca. Simpan agar tetap dipakai.',
  fileUnreadable: 'Berkas tidak dapat dibaca. Pastikan berkas masih ada dan bukan folder, lalu coba lagi.',
  fileEmpty: 'Berkas ini kosong. Pilih berkas lain, atau ekspor ulang profilnya.',
  fileTooLarge:
    'Berkas ini berukuran {{size}} MB; yang lebih dari {{limit}} MB tidak dibaca. Periksa apakah berkasnya benar.',
  fileOther: 'Ini bukan profil instansi. Pilih berkas yang berakhiran .lajur-agency.json.',
  fileIsSop: 'Ini SOP, bukan profil instansi. Impor di halaman awal.',
  fileBroken:
    'Berkas rusak pada baris {{line}}, kolom {{column}}: isi di sana tidak sesuai aturan JSON. Perbaiki bagian itu dengan penyunting teks, atau ekspor ulang profilnya.',
  fileCutOff:
    'Berkas berakhir terlalu awal, pada baris {{line}}, kolom {{column}}: bagian akhirnya hilang. Unduh atau salin ulang berkas itu.',
  fileTrailing:
    'Ada isi lain setelah akhir profil, pada baris {{line}}, kolom {{column}}. Hapus dengan penyunting teks, atau ekspor ulang profilnya.',
  fileTooDeep:
    'Daftar dalam berkas ini bersarang lebih dari {{limit}} tingkat, padahal profil tidak pernah sedalam itu. Pilih berkas lain.',
  fileNewer:
    'Berkas ini dibuat dengan versi Lajur yang lebih baru (versi berkas {{version}}; yang dapat dibaca sampai {{known}}). Muat ulang untuk memperbarui, lalu impor lagi.',
  fileWrongVersion:
    'Versi berkas ({{found}}) bukan bilangan bulat mulai dari 1. Perbaiki “version” dengan penyunting teks, atau ekspor ulang profilnya.',
  fileMissing: '{{where}} tidak ada. Tambahkan dengan penyunting teks, atau ekspor ulang profilnya.',
  fileMustBeText:
    '{{where}} harus berupa teks, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang profilnya.',
  fileMustBeList:
    '{{where}} harus berupa daftar, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang profilnya.',
  fileMustBeObject:
    '{{where}} harus berupa objek, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang profilnya.',
  fileMustBe:
    '{{where}} harus {{allowed}}, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang profilnya.',
  fileMustBeOneOf:
    '{{where}} harus salah satu dari {{allowed}}, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang profilnya.',
  fileLogo:
    'Logo dalam berkas bukan PNG atau JPEG berukuran paling besar 1 MB dan tidak disertakan. Pilih lagi logonya.',
}
