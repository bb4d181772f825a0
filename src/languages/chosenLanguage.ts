import type { UiLanguage } from './catalogues.ts'

const storageKey = 'lajur.language'

/** The language to start in: the one chosen before, else the first of the browser's that is known, else English. */
export function chosenLanguage(storage: Pick<Storage, 'getItem'>, preferred: readonly string[]): UiLanguage {
  const chosen = read(storage)
  if (chosen === 'id' || chosen === 'en') return chosen
  for (const tag of preferred) {
    // Javanese, Sundanese and Malay readers are better served by Indonesian than by English.
    if (/^(id|in|jv|su|ms)\b/i.test(tag)) return 'id'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}

/** Remembers the choice where the browser lets us; without storage it holds for this page. */
export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: UiLanguage): void {
  try {
    storage.setItem(storageKey, language)
  } catch {
    // Storage is full or forbidden. The language was switched all the same; only the memory of it is lost.
  }
}

function read(storage: Pick<Storage, 'getItem'>): string | null {
  try {
    return storage.getItem(storageKey)
  } catch {
    return null
  }
}
