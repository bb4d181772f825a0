import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogues } from '#test/support/words.ts'

const root = join(import.meta.dirname, '../../src')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^languages[\\/](id|en)[\\/]/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const known = new Set(
  Object.entries(catalogues.en).flatMap(([area, texts]) =>
    Object.keys(texts).map((key) => `${area}.${key.replace(/_(one|other)$/, '')}`),
  ),
)
const areas = Object.keys(catalogues.en).join('|')

/** Keys written out: `'ui.undo'`. */
const written = sources.flatMap(({ path, text }) =>
  Array.from(text.matchAll(new RegExp(`['"\`]((?:${areas})\\.\\w+)['"\`]`, 'g')), ([, key = '']) => ({
    path,
    key,
  })),
)
/** Keys put together, such as `command.${id}` or `retype${kind}`, as patterns; at least a word of them is written. */
const patterns = new Set(
  sources.flatMap(({ text }) =>
    Array.from(text.matchAll(/`([\w.]*(?:\$\{[^}`]*\}[\w.]*)+)`/g), ([, template = '']) => template)
      .filter((template) => /\w{3}/.test(template.replaceAll(/\$\{[^}]*\}/g, ' ')))
      .map((template) => `^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`),
  ),
)
const whole = [...patterns].filter((pattern) => pattern.includes('.')).map((pattern) => new RegExp(pattern))
const parts = [...patterns].filter((pattern) => !pattern.includes('.')).map((pattern) => new RegExp(pattern))
/** Every text and every name of a property: the last part of a key that is put together is one of them. */
const named = new Set(
  sources.flatMap(({ text }) => Array.from(text.matchAll(/['"](\w+)['"]|(\w+):/g), ([, a, b]) => a ?? b)),
)

describe('the keys of messages', () => {
  it('are in the catalogues wherever the code says them', () => {
    const missing = written.filter(
      ({ key }) => !known.has(key) && ![...known].some((each) => each.startsWith(`${key}_`)),
    )

    expect(missing).toEqual([])
  })

  it('are all said somewhere', () => {
    const said = new Set(written.map(({ key }) => key))

    const unused = [...known].filter((key) => {
      const [, last = ''] = key.split('.')
      // i18next's contexts: `append` with the context `start` is `append_start`.
      const plain = key.replace(/_\w+$/, '')
      if (said.has(key) || said.has(plain)) return false
      // `command.moveCell${direction}` says enough; of `command.${id}` the rest must be written somewhere.
      const fits = whole.filter((pattern) => pattern.test(key))
      if (fits.some((pattern) => /\\\.\w{3}/.test(pattern.source))) return false
      return fits.length === 0 || !(named.has(last) || parts.some((pattern) => pattern.test(last)))
    })

    expect(unused).toEqual([])
  })
})
