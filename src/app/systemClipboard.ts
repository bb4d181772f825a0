import type { ClipboardTexts } from '@/editor/services.ts'

const OWN = 'application/x-lajur'
const types = ['text/plain', 'text/html'] as const

/** Puts texts on the system's clipboard, ours too where the browser lets a page have a type of its own. */
export async function writeClipboard(texts: ClipboardTexts): Promise<void> {
  const parts: Record<string, string> = {}
  for (const type of types) {
    const text = texts[type]
    if (text !== undefined) parts[type] = text
  }
  const own = texts[OWN]
  if (own !== undefined && ClipboardItem.supports?.(`web ${OWN}`)) parts[`web ${OWN}`] = own
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const)
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}

/** The texts on the system's clipboard. Rejects when the user or the browser denies it. */
export async function readClipboard(): Promise<ClipboardTexts> {
  const texts: Record<string, string> = {}
  for (const item of await navigator.clipboard.read()) {
    for (const type of [...types, OWN]) {
      const offered = [type, `web ${type}`].find((name) => item.types.includes(name))
      if (offered !== undefined) texts[type] ??= await (await item.getType(offered)).text()
    }
  }
  return texts
}
