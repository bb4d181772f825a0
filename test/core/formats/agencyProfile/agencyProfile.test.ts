import * as fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '@/core/formats/agencyProfile/decode.ts'
import { encode } from '@/core/formats/agencyProfile/encode.ts'
import { pictureOf } from '@/core/formats/picture/pictureOf.ts'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import { arbitraryProfile } from '#test/support/arbitraryProfile.ts'
import { wordsIn } from '#test/support/words.ts'

interface Expected {
  readonly outcome: 'refused' | 'mended' | 'read'
  readonly en: readonly string[]
  readonly id: readonly string[]
}

const folder = new URL('../../../fixtures/agency/', import.meta.url)
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  Expected
>
const ending = '.lajur-agency.json'
const words = wordsIn('en')
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The smallest PNG there is: one grey pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABc3UBGAAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const withoutLogo = ({ logo: _, ...profile }: AgencyProfile): AgencyProfile => profile

describe('an agency profile', () => {
  it('comes back from its file as it was', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const read = decode(bytesOf(encode(profile, null)))

        expect(read).toMatchObject({ ok: true, logo: null, warnings: [] })
        expect(read.ok && said(read.profile)).toEqual(said(withoutLogo(profile)))
      }),
    )
  })

  it('takes its logo along', () => {
    const logo = pictureOf(pixel, 'a'.repeat(64))
    expect(logo).not.toBeNull()

    const read = decode(bytesOf(encode(emptyAgencyProfile('id'), logo)))

    expect(read).toEqual({ ok: true, profile: emptyAgencyProfile('id'), logo: pixel, warnings: [] })
  })
})

describe('a file that is no sound profile', () => {
  it('has its sentences, every one of them', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(ending))

    expect(files.map((file) => file.replace(ending, '')).toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it.each(Object.entries(expected))('%s is told in both languages', (name, sentences) => {
    const read = decode(new Uint8Array(readFileSync(new URL(`${name}${ending}`, folder))))

    const messages = read.ok ? read.warnings : [read.reason]
    const outcome = read.ok ? (messages.length > 0 ? 'mended' : 'read') : 'refused'
    expect({
      outcome,
      en: messages.map((message) => words.sayIn('en', message)),
      id: messages.map((message) => words.sayIn('id', message)),
    }).toEqual(sentences)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('never makes it throw', () => {
    const whole = readFileSync(new URL(`complete${ending}`, folder))
    fc.assert(
      fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 8 }), (at, noise) => {
        const bytes = new Uint8Array(whole)
        bytes.set(noise.subarray(0, whole.length - at), at)

        expect(typeof decode(bytes).ok).toBe('boolean')
      }),
    )
  })
})

/** Empty margins and empty head words say nothing, so a file leaves them out. */
function said({ page: { margins, ...page }, headings, ...profile }: AgencyProfile) {
  const isSaid = margins !== undefined && Object.keys(margins).length > 0
  return { ...profile, headings, page: { ...page, ...(isSaid && { margins }) } }
}
