/** The heads over the columns of the flow table, from left to right. */
export const columnHeadings = [
  'number',
  'activity',
  'lanes',
  'standard',
  'requirements',
  'duration',
  'output',
  'remarks',
] as const

/** The heads of the flow pages: those over the columns, then that of the last row. */
export const flowHeadings = [...columnHeadings, 'total'] as const

/** The heads of the identity page, from top to bottom. */
export const identityHeadings = [
  'sopNumber',
  'created',
  'revised',
  'effective',
  'approvedBy',
  'title',
  'legalBasis',
  'related',
  'warnings',
  'qualifications',
  'equipment',
  'records',
] as const
