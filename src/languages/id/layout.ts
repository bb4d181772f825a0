export const layout = {
  breakNeeded: 'Halaman tidak cukup: halaman baru tetap dimulai pada langkah {{number}}',
  crowded_other:
    'Panah berdesakan di halaman {{pages}}: kertas yang lebih besar atau kolom pelaksana yang lebih sedikit memberi ruang',
  ownTextsUnprinted_other: 'Teks di dalam {{count}} simbol tidak tercetak di formulir (langkah {{rows}})',
  pinSuspended_other: '{{count}} panah tidak muat di jalur yang diatur sendiri',
  tooLow:
    'Halaman terlalu pendek untuk kepala tabel dan simbolnya: kurangi margin atau gunakan kertas yang lebih besar',
  tooNarrow: 'Kolom terlalu sempit untuk dibaca di kertas ini: gunakan {{paper}} mendatar',
  tooNarrowAnywhere:
    'Kolom terlalu sempit untuk dibaca, bahkan di kertas terlebar: kurangi pelaksana atau sembunyikan Keterangan',
}
