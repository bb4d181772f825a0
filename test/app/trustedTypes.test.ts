import { describe, expect, it, vi } from 'vitest'
import { allowOwnScripts } from '@/app/trustedTypes.ts'

/** The rule for script addresses that a page at `baseURI` sets up. */
function ruleOf(baseURI: string): (url: string) => string {
  const createPolicy = vi.fn<(name: string, rules: { createScriptURL(url: string): string }) => void>()
  // A window is too large to build; this is all that is asked of it.
  allowOwnScripts({ document: { baseURI }, trustedTypes: { createPolicy } } as unknown as Window)
  const [name, rules] = createPolicy.mock.calls[0] ?? []
  expect(name).toBe('default')
  if (rules === undefined) throw new Error('No rules were made')
  return (url) => rules.createScriptURL(url)
}

describe('Trusted Types', () => {
  it.each(['./sw.js', 'https://a.example/lajur/sw.js', './assets/chunk-1.js'])('let %s in', (url) => {
    expect(ruleOf('https://a.example/lajur/#/')(url)).toBe(url)
  })

  it.each([
    'https://evil.example/lajur/sw.js',
    '//evil.example/assets/a.js',
    'https://a.example/other/sw.js',
    './assets/../../other.js',
    'data:text/javascript,1',
    'blob:https://a.example/lajur/1',
  ])('keep %s out', (url) => {
    expect(() => ruleOf('https://a.example/lajur/')(url)).toThrow(TypeError)
  })

  it('are not missed where a browser has none', () => {
    // As above.
    const page = { document: { baseURI: 'https://a.example/' } } as unknown as Window

    expect(() => allowOwnScripts(page)).not.toThrow()
  })
})
