import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '@/core/text/cleanText.ts'
import { graphemes } from '@/core/text/graphemes.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { wrapText } from '@/core/text/wrapText.ts'

const arbitraryText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'surat',
        'pertanggungjawaban',
        'dan/atau',
        '日本語',
        'مراجعة',
        '👩‍👩‍👧',
        'e\u0301',
        '\n',
        '\t',
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(' ')),
)

describe('wrapping', () => {
  it('loses no letter and makes none', () => {
    fc.assert(
      fc.property(arbitraryText, fc.double({ min: 0.5, max: 30, noNaN: true }), (text, width) => {
        const letters = (part: string) => part.replace(/[ \n]/g, '')

        const wrapped = wrapText(text, 'regular', width).map((line) => line.text)

        expect(letters(wrapped.join(''))).toBe(letters(cleanText(text)))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every line within its width, unless it is one letter wide', () => {
    fc.assert(
      fc.property(arbitraryText, fc.double({ min: 0.5, max: 30, noNaN: true }), (text, width) => {
        const lines = wrapText(text, 'regular', width)

        const tooWide = lines.filter((line) => line.width > width + 1e-9 && graphemes(line.text).length > 1)
        expect(tooWide).toEqual([])
        for (const line of lines) expect(line.width).toBeCloseTo(textWidth(line.text, 'regular'), 6)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the lines of the user, but none before or after the text', () => {
    expect(lines('\n satu\n\ndua  \n', 30)).toEqual(['satu', '', 'dua'])
  })

  it('breaks a word that is too long after a stroke where it has one', () => {
    expect(lines('kegiatan/subkegiatan', 6)).toEqual(['kegiatan/', 'subkegiatan'])
    expect(lines('berita_acara-serah', 4)).toEqual(['berita_', 'acara-', 'serah'])
  })

  it('breaks other long words between what a reader takes for letters', () => {
    expect(lines('e\u0301e\u0301e\u0301', 1.2)).toEqual(['e\u0301e\u0301', 'e\u0301'])
    expect(lines('👩‍👩‍👧👩‍👩‍👧', 1)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧'])
  })
})

describe('a clean text', () => {
  it('has neither controls nor broken surrogates nor odd spaces', () => {
    expect(cleanText('a\u0000b\u0007\tc\u2003\u2003d\r\ne\u2028f\ud800g\ufffeh')).toBe('ab c d\ne\nf\ufffdgh')
  })

  it('is clean already', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})

describe('a width', () => {
  it('is the sum of the widths of its letters: nothing is kerned or joined', () => {
    expect(textWidth('AVATAR fi', 'regular')).toBeCloseTo(
      Array.from('AVATAR fi').reduce((sum, letter) => sum + textWidth(letter, 'regular'), 0),
      9,
    )
  })

  it('is safe for what the font lacks', () => {
    expect(textWidth('日本', 'regular')).toBe(2)
    expect(textWidth('e\u0301', 'regular')).toBe(textWidth('e', 'regular'))
    expect(textWidth('👩‍👩‍👧', 'bold')).toBe(1.25)
    expect(textWidth('a\u200db', 'regular')).toBe(textWidth('ab', 'regular'))
  })
})

function lines(text: string, width: number): readonly string[] {
  return wrapText(text, 'regular', width).map((line) => line.text)
}
