/** Height in mm of the strip for off-page connectors above a page's first row and below its last one. */
export const stripHeight = 9
