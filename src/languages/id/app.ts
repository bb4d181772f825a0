export const app = {
  loading: 'Membuka…',
  toLibrary: 'Semua SOP',
  missing: 'SOP ini tidak ada di perangkat ini.',
  missingAdvice:
    'Mungkin sudah dihapus, atau alamatnya milik perangkat lain. Impor berkasnya untuk membukanya.',
  damaged: 'SOP ini tidak dapat dibuka.',
  damagedAdvice:
    'Data di perangkat ini rusak. Tidak ada yang diubah atau dihapus: simpan sebagai berkas agar dapat dicoba diselamatkan.',
  newerSop: 'SOP ini ditulis oleh versi Lajur yang lebih baru.',
  newerSopAdvice: 'Muat ulang halaman ini untuk mendapatkan versi baru. Tidak ada yang diubah.',
  crashed: 'Terjadi kesalahan di Lajur.',
  crashedAdvice: 'SOP Anda tersimpan di perangkat ini. Muat ulang halaman untuk melanjutkan.',
  details: 'Rincian',
  reload: 'Muat ulang',
  saveRemains: 'Simpan yang tersisa',
  newVersion: 'Versi baru Lajur sudah siap.',
  update: 'Perbarui sekarang',
  later: 'Nanti',
} as const
