// Answers that send back: the words of domain.md N11 and their English counterparts.
const refusal =
  /^(tidak|tdk|tak|belum|bukan|salah|kurang|ditolak|tolak|menolak|batal|gagal|revisi|perbaiki|no|not|n|reject(ed)?|refused?|fail(ed)?|incomplete|invalid|wrong|incorrect|declined?|denied|revise)\b/i

/** Whether an exit's label is the answer that refuses: such an exit is laid after the one that goes on. */
export function refuses(label: string): boolean {
  return refusal.test(label.trim())
}
