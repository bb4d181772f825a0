import latin400 from '@fontsource/arimo/files/arimo-latin-400-normal.woff2?url'
import latin700 from '@fontsource/arimo/files/arimo-latin-700-normal.woff2?url'
import latinExt400 from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff2?url'
import latinExt700 from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff2?url'
import vietnamese400 from '@fontsource/arimo/files/arimo-vietnamese-400-normal.woff2?url'
import vietnamese700 from '@fontsource/arimo/files/arimo-vietnamese-700-normal.woff2?url'
import greek400 from '@fontsource/arimo/files/arimo-greek-400-normal.woff2?url'
import greek700 from '@fontsource/arimo/files/arimo-greek-700-normal.woff2?url'
import greekExt400 from '@fontsource/arimo/files/arimo-greek-ext-400-normal.woff2?url'
import greekExt700 from '@fontsource/arimo/files/arimo-greek-ext-700-normal.woff2?url'
import cyrillic400 from '@fontsource/arimo/files/arimo-cyrillic-400-normal.woff2?url'
import cyrillic700 from '@fontsource/arimo/files/arimo-cyrillic-700-normal.woff2?url'
import cyrillicExt400 from '@fontsource/arimo/files/arimo-cyrillic-ext-400-normal.woff2?url'
import cyrillicExt700 from '@fontsource/arimo/files/arimo-cyrillic-ext-700-normal.woff2?url'
import hebrew400 from '@fontsource/arimo/files/arimo-hebrew-400-normal.woff2?url'
import hebrew700 from '@fontsource/arimo/files/arimo-hebrew-700-normal.woff2?url'

/** One file of the paper's font: the weight it has and the characters it holds. */
export interface FontSource {
  readonly url: string
  readonly weight: 400 | 700
  /** As CSS writes it: `U+0000-00FF,U+0131`. */
  readonly range: string
}

const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExt:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  greekExt: 'U+1F00-1FFF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  cyrillicExt: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  hebrew: 'U+0307-0308,U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F',
} as const

/** Arimo, cut by script as its package ships it. */
export const fontSources: readonly FontSource[] = [
  { url: latin400, weight: 400, range: ranges.latin },
  { url: latin700, weight: 700, range: ranges.latin },
  { url: latinExt400, weight: 400, range: ranges.latinExt },
  { url: latinExt700, weight: 700, range: ranges.latinExt },
  { url: vietnamese400, weight: 400, range: ranges.vietnamese },
  { url: vietnamese700, weight: 700, range: ranges.vietnamese },
  { url: greek400, weight: 400, range: ranges.greek },
  { url: greek700, weight: 700, range: ranges.greek },
  { url: greekExt400, weight: 400, range: ranges.greekExt },
  { url: greekExt700, weight: 700, range: ranges.greekExt },
  { url: cyrillic400, weight: 400, range: ranges.cyrillic },
  { url: cyrillic700, weight: 700, range: ranges.cyrillic },
  { url: cyrillicExt400, weight: 400, range: ranges.cyrillicExt },
  { url: cyrillicExt700, weight: 700, range: ranges.cyrillicExt },
  { url: hebrew400, weight: 400, range: ranges.hebrew },
  { url: hebrew700, weight: 700, range: ranges.hebrew },
]
