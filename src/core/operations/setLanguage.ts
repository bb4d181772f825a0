import { withField } from '@/core/model/withField.ts'
import type { Language, Sop } from '@/core/model/sop.ts'

/** Sets the language the SOP is written in. Texts and labels already there stay as they are. */
export function setLanguage(sop: Sop, language: Language): Sop {
  return withField(sop, 'language', language)
}
