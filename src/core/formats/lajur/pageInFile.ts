import { compact, unless } from './compact.ts'
import { pageDefaults } from './defaults.ts'
import type { FileHeadings, FileMargins, FilePage, FileShares } from './schema.ts'
import { flowHeadings, identityHeadings } from '@/core/model/headings.ts'
import type { Page } from '@/core/model/page.ts'

const columns = ['number', 'activity', 'lanes', 'requirements', 'duration', 'output', 'remarks'] as const

/** What a file says about the page: only what differs from the defaults. */
export function pageInFile(page: Page): FilePage {
  const { margins } = page
  const standard = pageDefaults.margins
  return compact<FilePage>({
    paper: unless(page.paper, pageDefaults.paper),
    landscape: unless(page.landscape, pageDefaults.landscape),
    margins: compact<FileMargins>({
      top: unless(margins.top, standard.top),
      right: unless(margins.right, standard.right),
      bottom: unless(margins.bottom, standard.bottom),
      left: unless(margins.left, standard.left),
    }),
    fontSize: unless(page.fontSize, pageDefaults.fontSize),
    signatureStrip: unless(page.signatureStrip, pageDefaults.signatureStrip),
    columnNumbers: unless(page.columnNumbers, pageDefaults.columnNumbers),
    totalTime: unless(page.totalTime, pageDefaults.totalTime),
    identity: unless(page.identity, pageDefaults.identity),
    hidden: [...page.hidden],
    shares: picked<FileShares>(page.shares, columns),
    headings: picked<FileHeadings>(page.headings, [...flowHeadings, ...identityHeadings]),
  })
}

/** The entries of these keys, in this order. */
function picked<Entries extends object>(entries: Entries, keys: readonly (keyof Entries)[]): Entries {
  return Object.fromEntries(keys.flatMap((key) => (key in entries ? [[key, entries[key]]] : []))) as Entries
}
