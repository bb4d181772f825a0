export const format = {
  emptyFile: 'Berkas ini kosong. Pilih berkas lain, atau ekspor ulang.',
  tooLarge:
    'Berkas ini berukuran {{size}} MB; yang lebih dari {{limit}} MB tidak dibaca. Periksa apakah berkasnya benar.',
  notText:
    'Berkas ini tidak dapat dibaca sebagai teks (UTF-8). Pilih berkas yang berakhiran .lajur.json, atau gambar hasil ekspor Lajur.',
  notLajur: 'Ini bukan SOP Lajur. Pilih berkas yang berakhiran .lajur.json, atau gambar hasil ekspor Lajur.',
  isAgencyProfile:
    'Ini profil instansi, bukan SOP. Buka profil instansi di halaman awal, lalu impor di sana.',
  brokenJson:
    'Berkas rusak pada baris {{line}}, kolom {{column}}: isi di sana tidak sesuai aturan JSON. Perbaiki bagian itu dengan penyunting teks, atau ekspor ulang.',
  cutOff:
    'Berkas berakhir terlalu awal, pada baris {{line}}, kolom {{column}}: bagian akhirnya hilang. Unduh atau salin ulang berkas itu.',
  trailing:
    'Ada isi lain setelah akhir datanya, pada baris {{line}}, kolom {{column}}. Hapus dengan penyunting teks, atau ekspor ulang.',
  tooDeep:
    'Daftar dalam berkas ini bersarang lebih dari {{limit}} tingkat, padahal berkas Lajur tidak pernah sedalam itu. Pilih berkas lain.',
  newer:
    'Berkas ini dibuat dengan versi Lajur yang lebih baru (versi berkas {{version}}; yang dapat dibaca sampai {{known}}). Muat ulang untuk memperbarui, lalu impor lagi.',
  wrongVersion:
    'Versi berkas ({{found}}) bukan bilangan bulat mulai dari 1. Perbaiki “version” dengan penyunting teks, atau ekspor ulang.',
  missing: '{{where}} tidak ada. Tambahkan dengan penyunting teks, atau ekspor ulang.',
  mustBeText:
    '{{where}} harus berupa teks, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang.',
  mustBeList:
    '{{where}} harus berupa daftar, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang.',
  mustBeObject:
    '{{where}} harus berupa objek, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang.',
  mustBeOneOf:
    '{{where}} harus salah satu dari {{allowed}}, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang.',
  mustBe:
    '{{where}} harus {{allowed}}, tetapi isinya {{found}}. Perbaiki dengan penyunting teks, atau ekspor ulang.',
  tooManyRows:
    'Berkas ini berisi {{rows}} baris; yang lebih dari {{limit}} tidak dibaca. Pecah menjadi beberapa SOP.',

  svgWithoutSop:
    'Gambar ini tidak memuat SOP-nya. Pilih berkas .lajur.json, atau SVG yang diekspor Lajur bersama SOP-nya.',
  svgWithDoctype:
    'Gambar ini mendefinisikan jenis dokumen (DOCTYPE) yang tidak dibaca Lajur. Pilih SVG hasil ekspor Lajur.',
  pngWithoutSop:
    'Gambar ini tidak memuat SOP-nya. Pilih berkas .lajur.json, atau PNG yang diekspor Lajur bersama SOP-nya.',
  pngDamaged: 'SOP dalam gambar ini rusak. Unduh atau salin ulang gambarnya, atau pilih berkas .lajur.json.',

  unversioned: 'Berkas tidak menyebutkan versinya, jadi dibaca sebagai versi 1. Periksa hasilnya.',
  leftOut: '{{where}}: {{found}} tidak dapat dipakai di sini dan tidak disertakan. Atur lagi bila perlu.',
  unknownKey_other: '{{where}} tidak dikenal oleh versi ini dan tidak disertakan (ditemukan {{count}} kali).',
  duplicateId:
    '{{where}}: id {{found}} sudah dipakai, jadi yang ini diberi id baru. Periksa panah yang menyebutnya.',
  badId: '{{where}}: id {{found}} tidak dapat dipakai, jadi diganti dengan yang baru.',
  missingActor:
    '{{where}} menyebut pelaksana yang tidak ada, {{found}}. Lajur dengan nama itu ditambahkan di akhir; ganti namanya.',
  unknownGroup:
    '{{where}} menyebut kelompok yang tidak ada, {{found}}, dan tidak disertakan. Kelompokkan lagi bila perlu.',
  unknownLink:
    '{{where}} menuju simbol yang tidak ada, {{found}}, dan tidak disertakan. Hubungkan lagi bila perlu.',
  unknownChannel:
    '{{where}} melewati baris atau lajur yang tidak ada, {{found}}, dan tidak disertakan. Periksa garisnya.',
  danglingFlow:
    '{{where}} menyebut simbol yang tidak ada, {{found}}. Panah itu tidak disertakan; gambar lagi.',
  textCut: '{{where}} lebih panjang dari {{limit}} karakter dan dipotong di situ.',
  placeTaken: '{{where}} berada di tempat simbol lain, jadi diletakkan di sebelahnya. Pindahkan bila perlu.',
  selfFlow: '{{where}} menuju simbol asalnya sendiri dan tidak disertakan.',
  twinFlow: '{{where}} mengulang panah lain dan tidak disertakan.',
  regrouped:
    '{{where}} termasuk kelompok yang anggotanya terpisah, jadi kelompok itu dirapikan. Periksa kelompoknya.',
  emptyGroup: '{{where}} adalah kelompok tanpa anggota dan tidak disertakan.',

  columnsLeftOut:
    'Kolom yang tidak dikenal tidak disertakan: {{columns}}. Beri judul seperti pada formulir, lalu tempel lagi.',
  rowsCut: 'Hanya {{limit}} baris pertama yang ditempel. Tempel sisanya setelah ini.',
}
