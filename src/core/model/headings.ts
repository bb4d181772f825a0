/** The heads of the flow pages, from left to right. */
export const flowHeadings = [
  'number',
  'activity',
  'lanes',
  'standard',
  'requirements',
  'duration',
  'output',
  'remarks',
  'total',
] as const

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
