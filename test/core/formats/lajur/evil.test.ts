import { describe, expect, it } from 'vitest'
import { decode } from '@/core/formats/lajur/decode.ts'
import type { Decoded } from '@/core/formats/lajur/decodeValue.ts'
import { brokenInvariants } from '@/core/model/invariants.ts'

const file = (sop: string): string => `{"format":"lajur-sop","version":1,"sop":${sop}}`
const small = (step: string, rest = ''): string =>
  file(`{"id":"x","title":"t","actors":[{"id":"a","name":"A"}],"steps":[${step}]${rest}}`)
const shape = (fields: string): string =>
  small(`{"id":"s","shapes":[{"id":"p","kind":"activity","actor":"a"${fields}}]}`)
const keyOf = (decoded: Decoded): string => (decoded.ok ? 'ok' : decoded.reason.key)
const million = 1_000_000

/** Attempts on whoever reads a file, by their number in our catalogue of bad input. */
const attempts: readonly (readonly [name: string, input: string | Uint8Array, outcome: string])[] = [
  ['J1 prototype as the root', '{"__proto__":{"format":"lajur-sop","version":1}}', 'format.notLajur'],
  [
    'J1 prototype at every level',
    shape(',"__proto__":{"polluted":1},"place":{"__proto__":{"along":3}}'),
    'ok',
  ],
  ['J1 prototype as the sop', '{"format":"lajur-sop","version":1,"__proto__":{"sop":{}}}', 'format.missing'],
  ['J2 100,000 nested lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'format.tooDeep'],
  ['J2 five million opened lists', '['.repeat(5 * million), 'format.tooDeep'],
  ['J2 nested in an unknown key', file(`{"x":${'{"y":'.repeat(50)}1${'}'.repeat(50)}}`), 'format.tooDeep'],
  ['J3 an infinite place', shape(',"place":{"along":1e999}'), 'ok'],
  ['J3 a number as text', small('{"id":"s","activity":12}'), 'format.mustBeText'],
  ['J3 NaN', file('NaN'), 'format.brokenJson'],
  ['J3 minus nothing', shape(',"place":{"along":-0,"across":1e-400}'), 'ok'],
  ['J4 a place a billion away', shape(',"place":{"along":1000000000}'), 'ok'],
  [
    'J4 60,000 rows',
    small(Array.from({ length: 60_000 }, (_, n) => `{"id":"s${n}"}`).join(',')),
    'format.tooManyRows',
  ],
  ['J4 a text of 10 MB', small(`{"id":"s","activity":"${'x'.repeat(10 * million)}"}`), 'ok'],
  ['J4 50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x20), 'format.tooLarge'],
  ['J4 50 MB pasted', ' '.repeat(50 * 1024 * 1024), 'format.tooLarge'],
  [
    'J5 one id for all',
    small('{"id":"a","shapes":[{"id":"a","kind":"end","actor":"a"},{"id":"a","kind":"end","actor":"a"}]}'),
    'ok',
  ],
  ['J6 flows to nowhere', small('{"id":"s"}', ',"flows":[{"id":"f","from":"p","to":"__proto__"}]'), 'ok'],
  [
    'J6 a shape of nobody',
    small('{"id":"s","shapes":[{"id":"p","kind":"end","actor":"constructor"}]}'),
    'ok',
  ],
  ['J7 bidi and zero-width', small('{"id":"s","activity":"\u202egnirts\u2069\u200b"}'), 'ok'],
  ['J7 10,000 combining marks', small(`{"id":"s","activity":"e${'\u0301'.repeat(10_000)}"}`), 'ok'],
  ['J8 lone surrogates', small('{"id":"s","activity":"\\ud800 \\udc00 \\ufffe"}'), 'ok'],
  ['J11 version 999', '{"format":"lajur-sop","version":999,"sop":{}}', 'format.newer'],
  ['J11 version -1', '{"format":"lajur-sop","version":-1,"sop":{}}', 'format.wrongVersion'],
  ['J11 version 1e999', '{"format":"lajur-sop","version":1e999,"sop":{}}', 'format.wrongVersion'],
  ['J11 no version and no shape', '{"format":"lajur-sop"}', 'format.missing'],
  ['J11 another format', '{"format":"lajur-sop ","version":1}', 'format.notLajur'],
  ['J12 nothing', new Uint8Array(0), 'format.emptyFile'],
  ['J12 half a character', Uint8Array.of(0x22, 0xc3), 'format.notText'],
  ['J12 two files', `${small('')}${small('')}`, 'format.trailing'],
  [
    'J13 a colour that breaks out',
    small('', ',"flows":[]').replace('"name":"A"', '"name":"A","tint":"\\"><script>"'),
    'ok',
  ],
]

describe('a file made to do harm', () => {
  it.each(attempts)('%s', (_, input, outcome) => {
    const decoded = decode(input)

    expect(keyOf(decoded)).toBe(outcome)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(decoded.ok ? brokenInvariants(decoded.sop) : []).toEqual([])
  })

  it('leaves no text in a SOP that is too long to draw', () => {
    const decoded = decode(small(`{"id":"s","activity":"${'😀'.repeat(15_000)}x"}`))

    const activity = decoded.ok ? Object.values<{ activity: string }>(decoded.sop.steps)[0]?.activity : ''
    expect(activity).toBe('😀'.repeat(10_000))
    expect(decoded.ok && decoded.warnings.map(({ key }) => key)).toEqual(['format.textCut'])
  })

  it('keeps every place within what a layout can draw', () => {
    const decoded = decode(shape(',"place":{"along":1000000000,"across":-0}'))

    const places = decoded.ok
      ? Object.values<{ place: unknown }>(decoded.sop.shapes).map(({ place }) => place)
      : []
    expect(places).toEqual([{ across: 0, along: 0 }])
  })
})
