export const picture = {
  setLogo: 'Pasang logo',
  removeLogo: 'Hapus logo',

  // Berkas yang dipilih sebagai logo
  notAPicture: 'Berkas ini bukan gambar yang dapat dipakai. Pilih berkas PNG, JPEG, atau SVG.',
  damaged:
    'Gambar ini tidak dapat dibaca, mungkin rusak. Coba buka dan simpan ulang, atau pilih berkas lain.',
  fileTooLarge: 'Gambar ini terlalu besar: paling besar {{limit}} MB. Perkecil dahulu, lalu pilih lagi.',
  tooManyPixels:
    'Gambar ini terlalu besar: {{width}} × {{height}} piksel. Perkecil dahulu menjadi paling banyak {{limit}} piksel per sisi, lalu pilih lagi.',
  unusable: 'Gambar ini tidak dapat disimpan. Pilih gambar PNG, JPEG, atau SVG yang lain.',

  // Gambar di dalam berkas SOP
  inFileTooLarge:
    'Logo di dalam berkas lebih besar dari {{limit}} MB dan tidak dipakai. Pilih logo lagi di formulir.',
  inFileUnusable:
    'Logo di dalam berkas bukan PNG atau JPEG yang utuh dan tidak dipakai. Pilih logo lagi di formulir.',
  inFileChanged:
    'Logo di dalam berkas bukan yang dimaksud SOP ini dan tidak dipakai. Pilih logo lagi di formulir.',
  inFileMissing: 'Berkas tidak membawa logo SOP ini. Pilih logo lagi di formulir.',
}
