export const layout = {
  breakNeeded: 'Halaman tidak cukup: halaman baru tetap dimulai pada langkah {{number}}',
  ownTextsUnprinted_other: 'Teks sendiri {{count}} simbol tidak tercetak di formulir (langkah {{rows}})',
  pinSuspended_other: '{{count}} panah tidak muat di jalur yang diatur sendiri',
}
