import { pageDefaults } from '../defaults.ts'
import type { FilePage } from '../schema.ts'
import type { Page } from '@/core/model/page.ts'

/** The page a file describes, with the format's defaults where it says nothing. */
export function pageOf(page: FilePage): Page {
  return { ...pageDefaults, ...page, margins: { ...pageDefaults.margins, ...page.margins } }
}
