export const storage = {
  full: 'Tidak ada ruang lagi di perangkat ini.',
  fullAdvice:
    'Biarkan halaman ini terbuka. Kosongkan sebagian ruang, atau ekspor SOP ke berkas; Lajur akan mencoba lagi secara otomatis.',
  writeFailed: 'Perangkat ini tidak menerima suntingan terakhir.',
  writeFailedAdvice:
    'Biarkan halaman ini terbuka: Lajur akan mencoba lagi secara otomatis. Agar aman, ekspor SOP ke berkas.',
  unavailable: 'Peramban ini tidak mengizinkan Lajur menyimpan apa pun di perangkat ini.',
  unavailableAdvice:
    'Penyebabnya mungkin jendela privat atau setelan peramban. Semua tetap berfungsi, tetapi ekspor SOP Anda ke berkas sebelum menutup halaman ini.',
  newer: 'Versi Lajur yang lebih baru telah mengambil alih SOP di perangkat ini.',
  newerAdvice: 'Muat ulang halaman ini untuk melanjutkan dengan versi baru.',
  openElsewhere: 'SOP ini terbuka di tab lain. Tutup di sana, atau lakukan di sana.',
  otherUnsaved:
    'Tab lain belum dapat menyimpan suntingan terakhirnya, jadi SOP ini tetap di sana. Periksa masalahnya di tab itu.',
  keptCopy: 'Tab lain mengubah SOP ini pada saat yang sama. Versi Anda disimpan sebagai “{{title}}”.',
  editsLost_other:
    '{{count}} suntingan terakhir SOP ini rusak di perangkat ini dan hilang. Sisanya disimpan terpisah.',
  unreadable: 'Data SOP ini di perangkat ini rusak dan tidak dapat dibaca. Tidak ada yang diubah.',
  alreadyThere: 'SOP dengan id ini sudah ada di perangkat ini.',
  rename: 'Ganti nama SOP',
  replace: 'Ganti SOP',
} as const
