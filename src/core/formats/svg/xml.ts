/** A piece of XML that is complete in itself: made by `element` or `characters`, never by hand. */
export type Markup = string & { readonly [markup]: true }
declare const markup: unique symbol

export type Attributes = Readonly<Record<string, string | number | null>>

/** An element with its attributes (those that are null are left out; numbers in thousandths at most). */
export function element(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${attributeValue(value)}"`))
    .join('')
  const content = children.join('')
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Markup
}

/** Text as the content of an element. */
export function characters(text: string): Markup {
  return escaped(text) as Markup
}

/** Elements one below the other. */
export function lines(parts: readonly Markup[]): Markup {
  return parts.map((part) => `${part}\n`).join('') as Markup
}

function attributeValue(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : escaped(value)
}

function escaped(text: string): string {
  return allowed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

/** Without the characters that no XML may hold, escaped or not: one of them makes the whole file unreadable. */
function allowed(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
