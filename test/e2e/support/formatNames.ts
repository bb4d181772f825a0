/** What the export dialog calls the kinds of files. */
export const formatNames = {
  json: 'exporting.formatJson',
  svg: 'exporting.formatSvg',
  png: 'exporting.formatPng',
} as const
