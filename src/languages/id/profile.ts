/** Profil instansi: yang sama pada semua SOP sebuah instansi. */
export const profile = {
  changedElsewhere:
    'Tab lain telah menyimpan profil instansi sejak Anda membukanya. Simpan sekali lagi untuk menggantinya dengan profil Anda, atau tutup untuk membiarkannya.',
}
