const KEY = 'lajur:asked-to-persist'

/**
 * Asks the browser not to clear what is kept when the disk gets full: once on this device, for some browsers ask the
 * user in turn. Nothing waits for the answer and nothing here depends on it.
 */
export function askToPersist(): void {
  // Without a secure context there is nobody to ask.
  const storage: StorageManager | undefined = navigator.storage
  if (typeof storage?.persist !== 'function') return
  try {
    if (localStorage.getItem(KEY) !== null) return
    localStorage.setItem(KEY, 'yes')
  } catch {
    // Without local storage it could not be asked only once.
    return
  }
  storage.persisted().then(
    (isPersisted) => isPersisted || storage.persist(),
    () => false,
  )
}
