import { execFileSync } from 'node:child_process'
import { installDebianPackage } from './debian.mjs'

/** The tools by which the tests read the PDFs that Lajur makes. */
const tools = ['pdfinfo', 'pdffonts', 'pdftotext', 'pdftoppm']

export const popplerMissing =
  'Install Poppler (package `poppler-utils` of Debian and Ubuntu, `poppler` of Homebrew) to run the tests of the PDF.'

/** Whether all of Poppler's tools start. */
export function hasPoppler() {
  return tools.every((tool) => {
    try {
      execFileSync(tool, ['-v'], { stdio: 'ignore', timeout: 30_000 })
      return true
    } catch {
      return false
    }
  })
}

/**
 * Finds Poppler, or gets it where that can be done: on Debian and its relatives as root.
 * @param {(line: string) => void} tell
 * @returns {boolean} Whether it is there.
 */
export function getPoppler(tell) {
  if (hasPoppler()) return true
  tell('Poppler was not found; getting it.')
  try {
    installDebianPackage(() => 'poppler-utils')
  } catch (error) {
    tell(`  ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
  return hasPoppler()
}
