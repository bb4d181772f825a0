/** A text of one line: every stretch of white space a single blank, none at the ends. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
