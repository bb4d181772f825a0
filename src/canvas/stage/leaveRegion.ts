/** Moves the focus to the next thing on the page after the region that can take it (the first one if there is none). */
export function leaveRegion(region: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => !region?.contains(element) && element.checkVisibility(),
  )
  const after = all.find(
    (element) => region && (region.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  const next = after ?? all[0]
  next?.focus()
}

const focusable = 'a[href], button:not(:disabled), input, select, textarea, [tabindex]:not([tabindex="-1"])'
