/**
 * Calls `listener` when the page may be about to go: hidden, closed, reloaded or left. It must do its work at once,
 * nothing it waits for will happen. Returns the way to stop.
 */
export function onPageLeaving(listener: () => void): () => void {
  const onPageHide = () => {
    // Text being typed becomes an edit when its field loses the focus, which a closing page does not tell the field.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    listener()
  }
  const onVisibilityChange = () => {
    if (document.visibilityState === 'hidden') listener()
  }
  window.addEventListener('pagehide', onPageHide)
  document.addEventListener('visibilitychange', onVisibilityChange)
  return () => {
    window.removeEventListener('pagehide', onPageHide)
    document.removeEventListener('visibilitychange', onVisibilityChange)
  }
}
