import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../anyText.ts'
import { fixture } from '../fixture.ts'
import { withTexts } from '../withTexts.ts'
import { decodeFile } from '@/core/formats/decodeFile.ts'
import { decode } from '@/core/formats/svg/decode.ts'
import { encode } from '@/core/formats/svg/encode.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { equalSops } from '@/core/model/equalSops.ts'
import type { Sop } from '@/core/model/sop.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function svgOf(sop: Sop, carriesSop = true): string {
  return encode(layoutChart(sop).scene, sop, { background: 'white', margin: 5, carriesSop })
}

describe('the Sop in an SVG', { timeout: 60_000 }, () => {
  it('comes back equal, whatever people typed', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const sop = withTexts(fixture('02'), texts)

        const decoded = decode(bytes(svgOf(sop)))

        return decoded.ok && decoded.warnings.length === 0 && equalSops(decoded.sop, sop)
      }),
      { numRuns: 100 },
    )
  })

  it('is found after another program gave its elements a prefix and other marks for characters', () => {
    const svg = svgOf(fixture('03'))
      .replace('<sop xmlns="urn:lajur:sop">', '<ns0:sop xmlns:ns0="urn:lajur:sop" id="x">')
      .replace('</sop>', '</ns0:sop>')
      .replaceAll('&quot;', '&#34;')

    const decoded = decodeFile(bytes(`\ufeff\n${svg}`))

    expect(decoded.ok && equalSops(decoded.sop, fixture('03'))).toBe(true)
  })

  const doctype = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  it.each([
    ['carries none', svgOf(fixture('09'), false), 'format.svgWithoutSop'],
    [
      'is no drawing of ours',
      '<svg xmlns="http://www.w3.org/2000/svg"><metadata/></svg>',
      'format.svgWithoutSop',
    ],
    ['defines entities', `${doctype}<svg><metadata><sop>&b;</sop></metadata></svg>`, 'format.svgWithDoctype'],
    ['carries something else', '<svg><metadata><sop>&#x1F600;</sop></metadata></svg>', 'format.notLajur'],
    ['is cut off', svgOf(fixture('09')).slice(0, 900), 'format.svgWithoutSop'],
    [
      'carries a damaged one',
      svgOf(fixture('09')).replace('&quot;version&quot;: 1', '&quot;version&quot;: 1 1'),
      'format.brokenJson',
    ],
  ])('is refused with a reason where the SVG %s', (_, svg, reason) => {
    const decoded = decodeFile(bytes(svg))

    expect(decoded.ok ? 'ok' : decoded.reason.key).toBe(reason)
  })
})
