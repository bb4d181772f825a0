import { decodeFragment } from '@/core/formats/clipboard/decodeFragment.ts'
import { fragmentType } from '@/core/formats/clipboard/encodeFragment.ts'
import type { Fragment } from '@/core/model/fragment.ts'
import type { ClipboardTexts } from '../services.ts'
import { fragmentAttribute } from './clipboardTexts.ts'

/** The fragment on the clipboard: under our own media type, inside the copied table, or as the text of a file of ours. */
export function pastedFragment(texts: ClipboardTexts): Fragment | null {
  const plain = texts['text/plain'] ?? ''
  const candidates = [
    texts[fragmentType],
    fragmentInTable(texts['text/html'] ?? ''),
    plain.trimStart().startsWith('{') ? plain : undefined,
  ]
  for (const text of candidates) {
    const fragment = text === undefined ? null : decodeFragment(text)
    if (fragment && fragment.shapes.length > 0) return fragment
  }
  return null
}

function fragmentInTable(html: string): string | undefined {
  const encoded = new RegExp(`${fragmentAttribute}="([^"]*)"`).exec(html)?.[1]
  if (encoded === undefined) return undefined
  try {
    return decodeURIComponent(encoded)
  } catch {
    // Somebody else's attribute of this name: not a fragment.
    return undefined
  }
}
