import type { ClipboardTexts, Services } from '../services.ts'

type System = Pick<Services, 'writeClipboard' | 'readClipboard'>
export type Clipboard = System & Pick<Services, 'noteCopied'>

/**
 * The system's clipboard with one of our own behind it, one for all SOPs of a tab: what was copied here can be pasted here even where the browser
 * denies the system's, and as a fragment even where it keeps only plain text.
 */
export function withOwnClipboard(system: System): Clipboard {
  let own: ClipboardTexts = {}
  return {
    async writeClipboard(texts) {
      own = texts
      await system.writeClipboard(texts)
    },
    noteCopied(texts) {
      own = texts
    },
    async readClipboard() {
      const read = await system.readClipboard().catch(() => null)
      if (read === null) return own
      const isOurs = read['text/plain'] !== undefined && withoutReturns(read) === withoutReturns(own)
      return isOurs ? { ...read, ...own } : read
    },
  }
}

/** Windows writes line ends its own way. */
const withoutReturns = (texts: ClipboardTexts) => texts['text/plain']?.replaceAll('\r', '').trimEnd()
