/** The browser has no clipboard, or did not let us use it. */
export class NoClipboard extends Error {
  override name = 'NoClipboard'
}

/**
 * Puts pictures on the clipboard. The pictures may still be in the making: browsers want to be asked while the user's
 * click is fresh. Rejects with `NoClipboard` when denied, or with what a picture failed with.
 */
export async function copyToClipboard(parts: Readonly<Record<string, Promise<Blob>>>): Promise<void> {
  const ready = Promise.all(Object.values(parts))
  // Handled below; without this a picture that fails first would count as nobody's.
  ready.catch(() => null)
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) throw new NoClipboard()
  const known = Object.entries(parts).filter(
    ([type]) => ClipboardItem.supports?.(type) ?? type !== 'image/svg+xml',
  )
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(known))])
  } catch (cause) {
    await ready
    throw new NoClipboard('The browser denied it', { cause })
  }
}
