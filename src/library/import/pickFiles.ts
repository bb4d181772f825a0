import type { Incoming } from './readFile.ts'

/** Asks for files to import; none when the user changes their mind. */
export function pickFiles(): Promise<readonly Incoming[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = '.json,.svg,.png,application/json,image/svg+xml,image/png'
    input.addEventListener('change', () => resolve(incomingOf(input.files)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Files of the browser as what the importer takes. */
export function incomingOf(files: FileList | null): readonly Incoming[] {
  return [...(files ?? [])].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }))
}
