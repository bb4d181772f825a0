/** What the browser's Trusted Types offer, as far as we use them; TypeScript's DOM does not know them yet. */
interface TrustedTypeFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

/**
 * Lets scripts come only from this app's own files. Trusted Types refuse every other address, and all HTML and code in
 * strings, because no rule for these exists.
 */
export function allowOwnScripts(page: Window): void {
  const factory: unknown = Reflect.get(page, 'trustedTypes')
  if (!isFactory(factory)) return
  const base = new URL('./', page.document.baseURI)
  factory.createPolicy('default', {
    createScriptURL(url) {
      const target = new URL(url, base)
      if (target.href === `${base.href}sw.js` || target.href.startsWith(`${base.href}assets/`)) return url
      throw new TypeError(`Lajur loads no script from ${url}`)
    },
  })
}

function isFactory(value: unknown): value is TrustedTypeFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
