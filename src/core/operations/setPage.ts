import { withField } from '@/core/model/withField.ts'
import type { Page } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Replaces some of how the form is printed. */
export function setPage(sop: Sop, page: Partial<Page>): Sop {
  return withField(sop, 'page', { ...sop.page, ...page })
}
