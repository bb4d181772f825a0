/** Hands a file to the browser's downloads. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(content)
  link.href = url
  link.download = name
  link.click()
  // The download has begun when the click returns, but some browsers read the URL a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
